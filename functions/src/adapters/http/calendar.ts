/** What a calendar link leads to: asked for by phones, every few hours and without a session. */
import { createHash } from 'node:crypto';
import { calendarFile as say } from '@thankamnot/shared/wording/calendar-file';
import { type Response, Router } from 'express';
import { linksTo } from '../../messages/links.ts';
import { eventsOf } from '../../use-cases/calendar-link.ts';
import type { Ports } from '../../use-cases/ports.ts';
import type { FeedTokens } from './feed-tokens.ts';

export interface CalendarOptions {
  ports: Ports;
  feedTokens: FeedTokens;
  liffUrl(path: string): string;
}

/** A phone that asks more often is answered from its own store. */
const FRESH_S = 15 * 60;

export function calendarRouter({ ports, feedTokens, liffUrl }: CalendarOptions): Router {
  const links = linksTo(liffUrl);
  const router = Router();
  router.get('/calendar/:token.ics', (request, response, next) => {
    sendCalendar(request.params.token, request.header('if-none-match'), response).catch(next);
  });
  router.use('/calendar', (_request, response) => refuse(response));
  return router;

  async function sendCalendar(token: string, known: string | undefined, response: Response): Promise<void> {
    const id = feedTokens.idOf(token);
    const events = id && (await eventsOf(ports, id));
    if (!events) return refuse(response);
    const file = await ports.press.drawCalendar(
      events.map((event) => ({
        ...event,
        link: event.unit
          ? links.report(event.duty, event.round, event.unit.code)
          : links.board(event.duty, event.round),
      })),
    );
    const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
    response.set({
      'Cache-Control': `private, max-age=${FRESH_S}`,
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    });
    // A proxy that packs the body on the way marks the tag as weak.
    if (
      known
        ?.replaceAll('W/', '')
        .split(/\s*,\s*/)
        .includes(etag)
    )
      return void response.status(304).end();
    response
      .set({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="than-kamnot.ics"',
      })
      .send(file);
  }
}

/** The same for a link that has ended and for one that never was. */
function refuse(response: Response): void {
  response
    .status(404)
    .set('Cache-Control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(say.noSuchLink);
}
