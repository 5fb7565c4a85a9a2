import { readThaiDate } from '@thankamnot/shared/calendar/read-thai-date';
import { Problem } from '@thankamnot/shared/problem';
import { normaliseThai } from '@thankamnot/shared/text/normalise-thai';
import { bot as words } from '@thankamnot/shared/wording/bot';
import { paused, resumed } from '../../../messages/pause.ts';
import { plain } from '../../../messages/plain.ts';
import { pauseReminders } from '../../../use-cases/pause-reminders.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { readersOf } from '../readers.ts';
import type { Said } from '../rows.ts';

const COMMAND = /^.*?(?:พัก|หยุด)\s*(?:การ)?\s*เตือน\s*(?:ชั่วคราว)?\s*/;
const UNTIL = /^(?:ไว้)?\s*(?:จน)?\s*(?:กว่าจะ)?\s*ถึง\s*(?:วันที่|วัน)?\s*/;
const POLITE = /\s*(?:ครับ|ค่ะ|คะ|คับ|นะ|จ้า)+$/;

/** `พักการเตือน ถึง [วันที่]`: the person's own reminders; a colleague of the unit takes over. */
export async function pauseCommand(turn: PersonTurn, { text }: Pick<Said, 'text'>): Reply {
  const { ports, person, today } = turn;
  const readers = readersOf(person);
  if (person.units.length === 0) return [plain(words.pause.officersOnly, readers)];
  const date = normaliseThai(text).replace(COMMAND, '').replace(UNTIL, '').replace(POLITE, '').trim();
  if (date === '') return [plain(words.pause.how, readers)];
  const until = readThaiDate(date, { today, words: true });
  if (until === undefined) throw new Problem('no_such_date');
  const { alone } = await pauseReminders(ports, person.user, until);
  return [paused(until, alone)];
}

/** `เตือนตามปกติ`: ends the pause. */
export async function resumeCommand({ ports, person }: PersonTurn): Reply {
  await pauseReminders(ports, person.user, null);
  return [resumed()];
}
