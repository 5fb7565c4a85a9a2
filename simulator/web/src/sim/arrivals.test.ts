import { expect, it } from 'vitest';
import { arrivals } from './arrivals.ts';
import type { ChatMessage, SimState } from './state.ts';

const said = (id: string, from: 'bot' | 'person', text: string): ChatMessage => ({
  id,
  from,
  at: '2025-09-16T02:00:00.000Z',
  message: { type: 'text', text },
});

function state(messages: Record<string, ChatMessage[]>): SimState {
  return {
    bot: { name: 'ทันกำหนด' },
    now: '2025-09-16T02:00:00.000Z',
    clockMovable: true,
    quota: { limit: 300, used: 0, month: '2025-09' },
    people: Object.entries(messages).map(([name, of]) => ({
      id: name,
      name,
      role: '',
      friend: true,
      blocked: false,
      loading: false,
      messages: of,
    })),
    groups: [],
    calls: [],
    faults: [],
  };
}

it('says nothing when the page opens', () => {
  expect(arrivals(undefined, state({ มะลิ: [said('1', 'bot', 'สวัสดี')] }))).toBe('');
});

it('tells what the bot newly said to whom, and not what people wrote', () => {
  const before = state({ มะลิ: [said('1', 'bot', 'สวัสดี')] });
  const after = state({
    มะลิ: [said('1', 'bot', 'สวัสดี'), said('2', 'person', 'ค่ะ'), said('3', 'bot', 'รับทราบ')],
  });
  expect(arrivals(before, after)).toBe('ถึงมะลิ: รับทราบ');
});

it('counts what would be too much to read out', () => {
  const five = Object.fromEntries(
    ['ก', 'ข', 'ค', 'ง', 'จ'].map((name) => [name, [said(name, 'bot', 'เตือน')]]),
  );
  expect(arrivals(state({}), state(five))).toBe('ถึงก: เตือน · ถึงข: เตือน · ถึงค: เตือน · และอีก 2 ข้อความ');
});
