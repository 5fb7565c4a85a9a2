import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { phrasesToTeach } from '../../use-cases/keep-phrase.ts';
import { type Command, Refusal } from './command.ts';
import { table } from './table.ts';

const USUAL = 50;
const MOST = 1000;

/** What officers wrote and the bot did not understand: masked, counted, the most frequent first. */
export const phrases: Command = {
  name: 'phrases',
  usage: '[--limit n]',
  does: 'ข้อความที่ระบบยังไม่เข้าใจ เรียงจากที่พบบ่อยที่สุด (ปิดชื่อและตัวเลขแล้ว เก็บไว้ 90 วัน)',
  takes: [],
  options: { limit: 'text' },
  async run(call) {
    const limit = Number(call.option('limit') ?? USUAL);
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
      throw new Refusal(`--limit: "${call.option('limit')}" is no number from 1 to ${MOST}`);
    const found = await phrasesToTeach(await call.environment.connect(), limit);
    const rows = found.map(({ text, count, lastSeen }) => [
      String(count),
      shortThaiDate(civilDateAt(lastSeen)),
      text,
    ]);
    return {
      json: { phrases: found.map(({ text, count, lastSeen }) => ({ text, count, lastSeen })) },
      text: rows.length === 0 ? 'ไม่มีข้อความที่ระบบไม่เข้าใจ' : table(rows),
    };
  },
};
