import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { describe, expect, it } from 'vitest';
import { altTextOf, tapsOf, wordsOf } from '../adapters/bot/testing/read-message.ts';
import { boardNow, rosterFrom, takScene } from '../testing/scene.ts';
import { linksTo } from './links.ts';
import { missingList } from './missing-list.ts';
import { rates } from './rate-card.ts';

const links = linksTo((path) => `https://liff.line.me/1-a${path}`);

/** The round on a province of 333 LAOs. */
async function nakhonRatchasima(): Promise<Board> {
  const board = await boardNow(await takScene());
  const duty = {
    ...board,
    id: board.duty,
    template: board.duty,
    audience: { level: 'lao' as const },
    provinces: ['30'],
    state: 'active' as const,
  };
  const round = { id: board.round, title: board.roundTitle, opensOn: board.opensOn, dueOn: board.dueOn };
  const schedule = { kind: 'listed' as const, rounds: [round] };
  return newBoard({ ...duty, schedule }, round, rosterFrom('lao-all.csv', 'นครราชสีมา'));
}

const entry = (board: Board, code: string) => {
  const found = board.units[code];
  if (!found) throw new Error(`no unit ${code}`);
  return found;
};

describe('missingList', () => {
  it('names every missing unit of Tak by district, with counts that add up', async () => {
    const board = await boardNow(await takScene());
    const words = wordsOf([missingList([board], links, 'private')]);
    for (const code of board.order) expect(words).toContain(entry(board, code).name);
    const counts = [...words.matchAll(/^(\d+) แห่ง$/gm)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(69);
    expect(words).not.toContain('แสดงชื่อ');
  });

  it('says how many names a long list leaves out, keeps every district’s count and leads to the rest', async () => {
    const board = await nakhonRatchasima();
    const message = missingList([board], links, 'private');
    const words = wordsOf([message]);
    expect(board.order.length).toBe(334);
    expect(words).toContain(`แสดงชื่อ 80 จาก 334 หน่วยงาน อีก 254 แห่งดูได้ที่ปุ่มด้านล่าง`);
    const counts = [...words.matchAll(/^(\d+) แห่ง$/gm)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(334);
    expect(tapsOf([message]).map(({ uri }) => uri)).toContain(
      'https://liff.line.me/1-a/duty/odloc-2568/2568',
    );
  });

  it('marks who has told of a problem or promised a day', async () => {
    const board = await boardNow(await takScene());
    const units = { ...board.units };
    units['06630803'] = { ...entry(board, '06630803'), problem: 'ระบบล่ม', promisedOn: '2025-09-25' };
    const words = wordsOf([missingList([{ ...board, units }], links, 'private')]);
    expect(words).toContain('อบต.อุ้มผาง [ติดปัญหา, นัดส่ง 25 ก.ย. 2568]');
    expect(words).not.toContain('ระบบล่ม');
  });

  it('says that nobody is missing, and that nobody was asked, as two things', async () => {
    const board = await boardNow(await takScene());
    const units = Object.fromEntries(
      Object.entries(board.units).map(([code, it]) => [code, { ...it, status: 'done' as const }]),
    );
    expect(wordsOf([missingList([{ ...board, units }], links, 'private')])).toContain(
      'รายงานครบทุกหน่วยงานแล้ว',
    );
    const nobody = wordsOf([missingList([{ ...board, order: [] }], links, 'private')]);
    expect(nobody).toContain('ไม่มีหน่วยงานที่ต้องรายงาน');
    expect(nobody).not.toContain('ครบ');
  });
});

describe('rates', () => {
  const view = { today: '2025-09-16', links, place: 'private' as const };

  it('shows part, whole, share, target and every district in the roster’s order', async () => {
    const board = await boardNow(await takScene());
    const units = { ...board.units };
    units['03630601'] = { ...entry(board, '03630601'), status: 'done', completedOn: '2025-09-16' };
    const message = rates([{ ...board, units }], view);
    const words = wordsOf([message]);
    expect(words).toContain('1/69\n1.4%\nรายงานแล้ว\nเป้าหมาย 100%');
    expect(words).toMatch(/อบจ\.ตาก\n0\/1\nเมืองตาก\n0\/11\n[\s\S]*แม่สอด\n1\/12\n[\s\S]*วังเจ้า\n0\/4/);
    expect(altTextOf(message)).toBe('มาตรฐานขั้นต่ำ ODLOC 68: รายงานแล้ว 1/69 หน่วยงาน (1.4%)');
  });

  it('says “no units” where nobody is asked, never 0/0 or 100 %', async () => {
    const board = await boardNow(await takScene());
    const message = rates([{ ...board, order: [] }], view);
    expect(wordsOf([message])).toContain('ไม่มีหน่วยงานที่ต้องรายงาน');
    expect(JSON.stringify(message)).not.toMatch(/0\/0|100%/);
  });

  it('fits a province of 33 districts, and several duties, into what LINE takes, and says what is left out', async () => {
    const board = await nakhonRatchasima();
    const many = rates(
      Array.from({ length: 11 }, (_, index) => ({ ...board, duty: `duty-${index}` })),
      view,
    );
    expect(JSON.stringify(many).length).toBeLessThan(50_000);
    const cards = 'contents' in many && many.contents.type === 'carousel' ? many.contents.contents.length : 1;
    expect(wordsOf([many])).toContain(`และอีก ${11 - (cards - 1)} เรื่อง`);
  });
});
