import { MOST_PHOTO_BYTES } from '@thankamnot/shared/photo/photo';
import type { PostbackData } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { dutyLine } from '../../../messages/duty-line.ts';
import { photoAttached, photoGone, photoTooLarge } from '../../../messages/photo.ts';
import { attachPhoto } from '../../../use-cases/attach-photo.ts';
import { ownUnitsOf } from '../../../use-cases/boards.ts';
import { after, roundOf } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { linesFor } from '../find-lines.ts';

/** The picture of an earlier message is evidence: it is fetched while LINE still has it, and attached. */
export async function onPhoto(turn: PersonTurn, { message, ...about }: PostbackData<'photo'>): Reply {
  const { bot, ports, person, key, today, links } = turn;
  const [line] = await linesFor(turn, about);
  if (!line) throw new Problem('unit_not_asked');
  const bytes = await bot.pictureOf(message, MOST_PHOTO_BYTES);
  if (!bytes) return [photoGone(dutyLine(line, today), links)];
  try {
    const submitted = await attachPhoto(ports, {
      by: person,
      via: ownUnitsOf(person).includes(line.unit) ? 'chat' : 'coordinator',
      round: roundOf(line),
      unit: line.unit,
      key,
      board: line.board,
      bytes,
      messageId: message,
    });
    if (submitted.repeated) return [];
    const { n: revision, photos = [] } = submitted.report;
    const now = dutyLine(after(line, submitted), today);
    return [photoAttached(now, { photos: photos.length, revision }, links)];
  } catch (error) {
    if (error instanceof Problem && error.code === 'file_too_large')
      return [photoTooLarge(dutyLine(line, today), links)];
    throw error;
  }
}
