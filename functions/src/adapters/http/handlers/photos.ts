import { keepPhoto } from '../../../use-cases/keep-photo.ts';
import type { Handlers } from '../api.ts';
import type { HandlerContext } from './index.ts';
import { lineToReport } from './reports.ts';

/** Photos of a report: for the unit's officers, and the coordinators of its area. */
export function photoHandlers({
  ports,
  photoLinks,
}: Pick<HandlerContext, 'ports' | 'photoLinks'>): Pick<Handlers, 'keepPhoto' | 'photoLink'> {
  return {
    async keepPhoto({ user, params: { photo, ...place }, body }) {
      await lineToReport(ports, user, place);
      return keepPhoto(ports, place, { id: photo, bytes: body });
    },

    async photoLink({ user, params }) {
      const { board, unit } = await lineToReport(ports, user, params);
      const claim = { duty: board.duty, round: board.round, unit };
      const { token, expiresAt } = photoLinks.issue(claim, ports.clock.now());
      return { url: `/files/photos/${token}`, expiresAt };
    },
  };
}
