import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import type { Board } from '@thankamnot/shared/report/board';
import { EMPTY_REPORT, type Report, type Revision } from '@thankamnot/shared/report/report';
import { describe, expect, it } from 'vitest';
import { countMessages, countReports, wrongBoards } from './counts.ts';
import { excusedFrom, type History, toldByAnswer } from './expectations.ts';
import { emptyLedger, noteChat } from './ledger.ts';

const MORNING = '2025-08-22T02:00:00.000Z';
const NEXT_MORNING = '2025-08-25T02:00:00.000Z';
const unitOf = (user: string) => user.slice(0, 2);

const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  province: '63',
  kind: 'digest',
  at: MORNING,
  state: 'sent',
  recipients: [{ unit: 'u1', user: 'u1a' }],
  messages: [],
  basis: [],
  retryKey: 'k1',
  to: ['u1a'],
  attempts: 1,
  expiresAt: '2025-11-20T02:00:00.000Z',
  ...change,
});
const accepted = (recipient: string, retryKey = 'k1', at = MORNING) => ({ recipient, retryKey, at });

describe('messages', () => {
  it.each([
    ['one digest to whom it was meant for is right', [accepted('u1a')], [delivery()], 0, 0],
    ['twice under one key is a repeat', [accepted('u1a'), accepted('u1a')], [delivery()], 1, 0],
    ['under two keys on one day is a repeat', [accepted('u1a'), accepted('u1a', 'k2')], [delivery()], 1, 0],
    ['to a colleague beside is none', [accepted('u1a'), accepted('u1b', 'k2')], [delivery()], 0, 0],
    [
      'one key on two days is a repeat',
      [accepted('u1a'), accepted('u1a', 'k1', NEXT_MORNING)],
      [delivery()],
      1,
      0,
    ],
    ['nothing to a unit that is owed is a loss', [], [], 0, 1],
    ['a delivery called sent that LINE never took is a loss', [], [delivery()], 0, 1],
    ['a delivery that never ended is a loss', [accepted('u1a')], [delivery({ state: 'sending' })], 0, 1],
    [
      'one that was dropped is none by itself',
      [accepted('u1a')],
      [delivery(), delivery({ id: 'd2', state: 'dropped' })],
      0,
      0,
    ],
  ])('%s', (_, sends, deliveries, repeated, lost) => {
    const counts = countMessages(sends, deliveries, [{ day: '2025-08-22', unit: 'u1' }], unitOf);
    expect([counts.repeated.length, counts.lost.length]).toEqual([repeated, lost]);
  });

  it('are not missed by a unit that reported or promised on that day', () => {
    const day = '2025-08-22';
    const excused = excusedFrom([
      history('u1', [revision(1, { status: 'done' })]),
      history('u2', [revision(1, { promisedOn: '2025-08-26' })]),
      history('u3', [revision(1, { status: 'in_progress' })]),
    ]);
    expect(['u1', 'u2', 'u3'].map((unit) => excused({ day, unit }))).toEqual([true, true, false]);
  });
});

describe('an answer that carried the duties along', () => {
  const told = [{ user: 'u1a', at: MORNING }];
  it.each([
    ['spares the reminder of that day', '2025-08-22', [accepted('u1a')], true],
    [
      'spares it not where LINE took no answer then',
      '2025-08-22',
      [accepted('u1a', '', NEXT_MORNING)],
      false,
    ],
    ['spares it not on a later day', '2025-08-25', [accepted('u1a')], false],
  ])('%s', (_, day, answers, spared) => {
    expect(toldByAnswer(told, answers, unitOf)({ day, unit: 'u1' })).toBe(spared);
  });
});

function revision(n: number, change: Partial<Revision & { key: string }> = {}): Revision & { key: string } {
  return {
    ...EMPTY_REPORT,
    n,
    at: MORNING,
    by: { user: 'u1a', name: '' },
    via: 'chat',
    key: `e${n}`,
    ...change,
  };
}

function history(unit: string, revisions: (Revision & { key: string })[]): History {
  const { key: _, ...last } = revisions.at(-1) ?? revision(1);
  const report: Report = { ...last, duty: 'odloc-2568', round: '2568', province: '63', unit };
  return { report, revisions };
}

describe('reports', () => {
  const filed = { duty: 'odloc-2568', round: '2568', unit: 'u1', key: 'liff~u1a~press' };

  it('are kept when every claim has its revision', () => {
    const ledger = emptyLedger();
    ledger.forms.push(filed);
    noteChat(ledger, 'u1', 'u1a', 'answered');
    const counts = countReports(ledger, [
      history('u1', [revision(1, { via: 'form', key: filed.key }), revision(2)]),
    ]);
    expect(counts).toEqual({ claims: 2, lost: [], repeated: [] });
  });

  it('are lost when a claim has none, or the history has a gap', () => {
    const ledger = emptyLedger();
    ledger.forms.push(filed);
    noteChat(ledger, 'u1', 'u1a', 'answered');
    expect(countReports(ledger, []).lost).toHaveLength(2);
    expect(countReports(emptyLedger(), [history('u1', [revision(1), revision(3)])]).lost).toHaveLength(1);
  });

  it('are repeated when one tap made two revisions; an unanswered one may have made one', () => {
    const twice = [history('u1', [revision(1), revision(2)])];
    const ledger = emptyLedger();
    noteChat(ledger, 'u1', 'u1a', 'answered');
    expect(countReports(ledger, twice).repeated).toHaveLength(1);
    noteChat(ledger, 'u1', 'u1a', 'open');
    expect(countReports(ledger, twice)).toMatchObject({ lost: [], repeated: [] });
  });
});

it('a board that says something else than its reports is wrong', () => {
  const entry = { name: 'อบต.', heading: 'แม่สอด', status: 'missing' as const, revision: 0 };
  const board = {
    duty: 'odloc-2568',
    round: '2568',
    province: '63',
    order: ['u1'],
    units: { u1: entry },
  } as unknown as Board;
  expect(wrongBoards([board], [])).toEqual([]);
  expect(wrongBoards([board], [history('u1', [revision(1, { status: 'done' })])])).toHaveLength(1);
});
