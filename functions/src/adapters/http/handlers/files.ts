import { Problem } from '@thankamnot/shared/problem';
import { boardOf } from '../../../use-cases/boards.ts';
import { dutyIn } from '../../../use-cases/duty-in.ts';
import { formatOf } from '../../../use-cases/export-board.ts';
import type { Handlers } from '../api.ts';
import { coordinatorOf } from './boards.ts';
import type { HandlerContext } from './index.ts';

/** Links to documents, for coordinators. */
export function fileHandlers({ ports, fileLinks }: HandlerContext): Pick<Handlers, 'makeFile'> {
  return {
    async makeFile({ user, params, body }) {
      const { province, coordinates } = coordinatorOf(user);
      const district = coordinates?.district;
      // Letters and forms leave in the province's name.
      if (district !== undefined && body.kind !== 'table') throw new Problem('not_allowed');
      const [duty, board] = await Promise.all([
        dutyIn(ports, params.duty, province),
        boardOf(ports, params.duty, params.round, province),
      ]);
      if (!duty) throw new Problem('unknown_duty');
      const claim = {
        duty: duty.id,
        round: board.round,
        province,
        ...(district !== undefined && { district }),
        kind: body.kind,
        format: formatOf(duty, body.kind, body.format),
      };
      const { token, expiresAt } = fileLinks.issue(claim, ports.clock.now());
      return { url: `/files/${token}`, expiresAt };
    },
  };
}
