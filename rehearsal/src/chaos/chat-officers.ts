import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { postback } from '@thankamnot/shared/postback';
import type { LineAction, Phone } from '@thankamnot/simulator/simulator';
import type { Chance } from './chance.ts';
import { type Ledger, noteChat } from './ledger.ts';
import { type ChaosUnit, ODLOC } from './scene.ts';

export interface ChatSetting {
  units: ChaosUnit[];
  phoneOf(user: string): Phone;
  today(): CivilDate;
  chance: Chance;
  ledger: Ledger;
  /** True when it is time to go home. */
  over(): boolean;
}

/**
 * One pair of hands after the other: somebody of a chat unit taps on a card, and LINE brings the tap to the bot
 * again until it is answered. None of these acts completes a report, so each makes exactly one revision.
 */
export async function tapAway({ units, phoneOf, today, chance, ledger, over }: ChatSetting): Promise<void> {
  while (!over()) {
    const { code: unit, officers } = chance.pick(units);
    const user = chance.pick(officers);
    const phone = phoneOf(user);
    const about = { ...ODLOC, unit };
    const drawn = chance.next();
    if (drawn < 0.1) {
      // Two steps: the tap asks for words, the words are recorded. The question ends when the day does.
      await phone.perform(tapOf(postback('problem', about)));
      const { status } = await phone.send('ระบบเข้าไม่ได้');
      noteChat(ledger, unit, user, 'open');
      if (status !== 200) ledger.surprises.push(`a text was never answered (${status})`);
    } else {
      const promise = drawn < 0.15;
      const name = promise ? 'promise' : drawn < 0.6 ? 'acknowledge' : 'start';
      const on = addDays(today(), 3);
      const picker = { type: 'datetimepicker', mode: 'date', data: postback('promise', about) };
      const outcome = await phone.perform(
        promise ? picker : tapOf(postback(name, about)),
        promise ? on : undefined,
      );
      if (outcome.attempts > 1) ledger.retries += 1;
      // A promise that reached the bot only after its day had passed is refused in words.
      const isVoid = promise && today() > on;
      noteChat(ledger, unit, user, outcome.status === 200 && !isVoid ? 'answered' : 'open');
      if (outcome.status !== 200) ledger.surprises.push(`a tap was never answered (${outcome.status})`);
    }
    await sleep(chance.whole(1, 60));
  }
}

const tapOf = (data: string): LineAction => ({ type: 'postback', data });
