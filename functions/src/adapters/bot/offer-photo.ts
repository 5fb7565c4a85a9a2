import type { webhook } from '@line/bot-sdk';
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { dutyLine } from '../../messages/duty-line.ts';
import { onlyText } from '../../messages/help.ts';
import { photoOffer, severalPhotos } from '../../messages/photo.ts';
import { type WorkLine, workOf } from '../../use-cases/boards.ts';
import type { Reply, Turn } from './bot.ts';
import { readersOf } from './readers.ts';

/** Somebody who has just reported sends the picture that belongs to it. */
const JUST_NOW_MS = 60 * 60 * 1000;
/** More choices than fit under a message that is read at a glance. */
const MOST_CHOICES = 5;

/**
 * A picture is never a report. To an officer it is offered as evidence for what was just reported, else for what is
 * open; the picture itself is fetched only by the tap.
 */
export async function offerPhoto(turn: Turn, message: webhook.ImageMessageContent): Reply {
  const { person, today, links } = turn;
  const fromLine = message.contentProvider?.type === 'line';
  const lines = person && fromLine ? await linesInQuestion(turn) : [];
  const [first] = lines;
  if (!first) return [onlyText(readersOf(person))];
  const { index = 1, total = 1 } = message.imageSet ?? {};
  // Pictures that were chosen together come as one event each: one answer is enough.
  if (total > 1) return index === 1 ? [severalPhotos(total, dutyLine(first, today), links)] : [];
  const asked = lines.slice(0, MOST_CHOICES).map((line) => dutyLine(line, today));
  return [photoOffer(asked, message.id)];
}

async function linesInQuestion({ ports, person, now, carried }: Turn): Promise<WorkLine[]> {
  if (!person) return [];
  const { open, complete } = await workOf(ports, person);
  carried.open = open;
  const changed = ({ entry }: WorkLine): Instant => (entry.user === person.user ? (entry.at ?? '') : '');
  const recent = [...open, ...complete].filter((line) => changed(line) > addMs(now, -JUST_NOW_MS));
  return recent.length > 0 ? recent.sort((a, b) => inOrder(changed(b), changed(a))) : open;
}
