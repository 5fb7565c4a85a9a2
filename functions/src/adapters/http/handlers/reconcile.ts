import { Problem } from '@thankamnot/shared/problem';
import { reconciliation as say } from '@thankamnot/shared/wording/reconcile';
import { areaOf, boardOf } from '../../../use-cases/boards.ts';
import { applyReconciliation, previewReconciliation } from '../../../use-cases/reconcile.ts';
import type { Handlers } from '../api.ts';
import { coordinatorOf } from './boards.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

/** The central system's own list against the board: looked at first, written once it is confirmed. */
export function reconcileHandlers({
  ports,
}: Pick<HandlerContext, 'ports'>): Pick<Handlers, 'previewReconciliation' | 'applyReconciliation'> {
  return {
    async previewReconciliation({ user, params, body }) {
      const person = coordinatorOf(user);
      const lines = body.text.split(/\r\n|\r|\n/);
      const broken = lines.findIndex((line) => line.includes('\uFFFD') || line.includes('\u0000'));
      if (broken !== -1) throw new Problem('invalid_request', { detail: say.unreadable(broken + 1) });
      const round = { duty: params.duty, round: params.round, province: person.province };
      const { result, changes } = await previewReconciliation(
        ports,
        round,
        lines,
        body.choices ?? {},
        (board) => areaOf(board, person),
      );
      return { ...result, changes };
    },

    async applyReconciliation({ user, params, body }) {
      const person = coordinatorOf(user);
      const round = { duty: params.duty, round: params.round, province: person.province };
      const { order } = areaOf(await boardOf(ports, round.duty, round.round, round.province), person);
      if (body.changes.some(({ unit }) => !order.includes(unit))) throw new Problem('not_allowed');
      // A unit that is named twice would be written twice.
      const changes = [...new Map(body.changes.map((change) => [change.unit, change])).values()];
      return applyReconciliation(ports, {
        round,
        changes,
        by: { user: person.user, name: person.name },
        key: pressOf(person, body.key),
      });
    },
  };
}
