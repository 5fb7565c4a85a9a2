import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { areaOf, boardOf, openBoards } from '../../../use-cases/boards.ts';
import { directoryDoc, type User } from '../../../use-cases/documents.ts';
import { read } from '../../../use-cases/records.ts';
import { personOf } from '../../../use-cases/registration.ts';
import type { Handlers } from '../api.ts';
import { measuresView } from '../measure-view.ts';
import { boardView, roundView } from '../views.ts';
import type { HandlerContext } from './index.ts';

/** What coordinators see. */
export function boardHandlers({ ports }: HandlerContext): Pick<Handlers, 'duties' | 'board'> {
  const today = () => civilDateAt(ports.clock.now());
  return {
    async duties({ user }) {
      const person = coordinatorOf(user);
      const open = (await openBoards(ports, person.province)).map((board) => areaOf(board, person));
      return {
        today: today(),
        duties: open
          .filter(({ order }) => order.length > 0)
          .map((board) => ({
            ...roundView(board, today()),
            ...rateOf(board),
            targetRate: board.targetRate ?? null,
          })),
      };
    },

    async board({ user, params }) {
      const person = coordinatorOf(user);
      const [whole, directory] = await Promise.all([
        boardOf(ports, params.duty, params.round, person.province),
        read(ports.store, directoryDoc(person.province)),
      ]);
      const board = areaOf(whole, person);
      const measures = await measuresView(ports, board, (it) => areaOf(it, person), today());
      return boardView(board, directory, today(), measures);
    },
  };
}

export function coordinatorOf(user: User | undefined) {
  const person = personOf(user);
  if (!person?.coordinates) throw new Problem('not_allowed');
  return person;
}
