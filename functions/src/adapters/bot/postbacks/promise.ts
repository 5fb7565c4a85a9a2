import { isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { PostbackData } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { act } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import type { PickerParams } from '../rows.ts';

/** The day picked in a card: by then the officer will report, and until then nobody reminds. */
export async function onPromise(
  turn: PersonTurn,
  about: PostbackData<'promise'>,
  { date }: PickerParams,
): Reply {
  if (date === undefined || !isCivilDate(date)) throw new Problem('no_such_date');
  return act(turn, about, { kind: 'promise', on: date });
}
