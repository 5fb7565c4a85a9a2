import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { isProvincial } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, entriesOf } from '@thankamnot/shared/report/board';
import { deskSummaryOf } from '@thankamnot/shared/report/desk-summary';
import { troubleFirst } from '@thankamnot/shared/report/standing';
import { areaOf, boardOf, openBoards } from '../../../use-cases/boards.ts';
import { directoryDoc, rosterDoc, type User } from '../../../use-cases/documents.ts';
import { read } from '../../../use-cases/records.ts';
import { personOf } from '../../../use-cases/registration.ts';
import { showTimeline } from '../../../use-cases/show-timeline.ts';
import type { Handlers } from '../api.ts';
import { measuresView } from '../measure-view.ts';
import { versionOf } from '../version.ts';
import { boardView, dutyView } from '../views.ts';
import type { HandlerContext } from './index.ts';

type DeskEndpoints = 'duties' | 'board' | 'timeline';

/** What coordinators see. */
export function boardHandlers({ ports }: Pick<HandlerContext, 'ports'>): Pick<Handlers, DeskEndpoints> {
  const today = () => civilDateAt(ports.clock.now());
  return {
    async duties({ user }) {
      const person = coordinatorOf(user);
      const [open, directory] = await Promise.all([
        openBoards(ports, person.province),
        read(ports.store, directoryDoc(person.province)),
      ]);
      const boards = open.map((board) => areaOf(board, person)).filter(({ order }) => order.length > 0);
      const decides = isProvincial(person);
      const applicants = decides ? (directory?.applicants.length ?? 0) : null;
      return {
        version: versionOf(today(), applicants, boards.map(contentOf)),
        answer: () => ({
          today: today(),
          summary: { ...deskSummaryOf(boards), applicants },
          duties: boards.map((board) => dutyView(board, today())).sort(troubleFirst),
        }),
      };
    },

    /** The board alone makes the version: who has a seat meanwhile is seen when the page is opened anew. */
    async board({ user, params }) {
      const person = coordinatorOf(user);
      const whole = await boardOf(ports, params.duty, params.round, person.province);
      const board = areaOf(whole, person);
      return {
        version: versionOf(today(), contentOf(board)),
        async answer() {
          const [directory, roster, measures] = await Promise.all([
            read(ports.store, directoryDoc(person.province)),
            read(ports.store, rosterDoc(person.province)),
            measuresView(ports, board, (it) => areaOf(it, person), today()),
          ]);
          return boardView(board, { directory, roster }, today(), measures);
        },
      };
    },

    timeline: ({ user, params }) => showTimeline(ports, params, coordinatorOf(user)),
  };
}

/** What of a board its asker sees: the units outside of the area are still on it. */
const contentOf = (area: Board) => [{ ...area, units: undefined }, entriesOf(area)];

export function coordinatorOf(user: User | undefined) {
  const person = personOf(user);
  if (!person?.coordinates) throw new Problem('not_allowed');
  return person;
}
