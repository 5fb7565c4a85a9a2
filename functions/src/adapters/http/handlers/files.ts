import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { DOCUMENT_KINDS, type DocumentKind } from '@thankamnot/shared/report/document-kinds';
import { areaOf, boardOf } from '../../../use-cases/boards.ts';
import { dutyIn } from '../../../use-cases/duty-in.ts';
import { assertPrintable, documentsOf, formatOf } from '../../../use-cases/export-board.ts';
import type { Handlers } from '../api.ts';
import { coordinatorOf } from './boards.ts';
import type { HandlerContext } from './index.ts';

/** Links to documents, for coordinators. */
export function fileHandlers({
  ports,
  fileLinks,
}: Pick<HandlerContext, 'ports' | 'fileLinks'>): Pick<Handlers, 'documents' | 'makeFile'> {
  return {
    async documents({ user, params }) {
      const { province, coordinates } = coordinatorOf(user);
      const [duty] = await Promise.all([
        dutyIn(ports, params.duty, province),
        boardOf(ports, params.duty, params.round, province),
      ]);
      if (!duty) throw new Problem('unknown_duty');
      const { kinds } = documentsOf(duty);
      return {
        documents: DOCUMENT_KINDS.filter((kind) => mayMake(kind, coordinates)).flatMap((kind) => {
          const formats = kinds[kind];
          return formats ? [{ kind, formats: [...formats] }] : [];
        }),
      };
    },

    async makeFile({ user, params, body }) {
      const person = coordinatorOf(user);
      const { province, coordinates } = person;
      const district = coordinates?.district;
      if (!mayMake(body.kind, coordinates)) throw new Problem('not_allowed');
      const [duty, board] = await Promise.all([
        dutyIn(ports, params.duty, province),
        boardOf(ports, params.duty, params.round, province),
      ]);
      if (!duty) throw new Problem('unknown_duty');
      // Inside LINE the file opens elsewhere: what can be said now must not wait for that page.
      assertPrintable(areaOf(board, person), body.kind);
      const claim = {
        of: 'round' as const,
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

/** Letters and forms leave in the province's name. */
const mayMake = (kind: DocumentKind, coordinates: Person['coordinates']): boolean =>
  kind === 'table' || coordinates?.district === undefined;
