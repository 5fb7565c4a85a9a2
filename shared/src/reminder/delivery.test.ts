import { describe, expect, test } from 'vitest';
import { addMs } from '../calendar/civil-date.ts';
import {
  type AttemptOutcome,
  afterAttempt,
  beginSending,
  type Delivery,
  gaveUp,
  keyIsAlive,
  newDelivery,
  RETRY_KEY_LIFE_MS,
} from './delivery.ts';

const NINE = '2025-09-19T02:00:00.000Z';
const QUEUED: Delivery = {
  id: 'd1',
  province: '63',
  kind: 'digest',
  at: NINE,
  state: 'queued',
  recipients: [
    { unit: '03630601', user: 'kanchana' },
    { unit: '06630803', user: 'kanchana' },
    { unit: '06630612', user: 'mali' },
  ],
  messages: [{ type: 'text', text: 'เหลือ 7 วัน' }],
  basis: [{ board: 'odloc-2568~2568~63', dueOn: '2025-09-26' }],
  retryKey: '00000000-0000-4000-8000-000000000001',
  attempts: 0,
  expiresAt: '2025-12-18T02:00:00.000Z',
};
const SENDING = beginSending(QUEUED, QUEUED.recipients, NINE);

describe('a new delivery', () => {
  const { state: _, attempts: __, expiresAt: ___, basis, ...planned } = QUEUED;

  test('waits, lives for ninety days, and names each board that it speaks of once', () => {
    const [one] = basis;
    const twice = [...basis, { board: one?.board ?? '', dueOn: '2025-10-10' }];
    expect(newDelivery({ ...planned, basis: twice })).toEqual({
      ...QUEUED,
      basis: twice,
      about: ['odloc-2568~2568~63'],
    });
  });

  test('may speak of boards without resting on their dates, or of none', () => {
    expect(newDelivery({ ...planned, about: ['help-centre~2025-09~63'] })).toMatchObject({
      basis: [],
      about: ['help-centre~2025-09~63'],
    });
    expect(newDelivery(planned)).not.toHaveProperty('about');
  });
});

describe('a delivery that begins', () => {
  test('fixes its body, each person once, and the time from which its key counts', () => {
    expect(SENDING).toEqual({ ...QUEUED, state: 'sending', to: ['kanchana', 'mali'], firstAttemptAt: NINE });
  });

  test('to nobody is dropped', () => {
    expect(beginSending(QUEUED, [], NINE)).toEqual({ ...QUEUED, state: 'dropped' });
  });
});

describe('after an attempt', () => {
  const TEN = '2025-09-19T03:00:00.000Z';
  const waited: Delivery = { ...SENDING, attempts: 1, nextAttemptAt: TEN };

  test.each<[AttemptOutcome, Partial<Delivery>]>([
    [{ kind: 'accepted' }, { state: 'sent', sentAt: TEN }],
    [{ kind: 'accepted_before' }, { state: 'sent', sentAt: TEN }],
    [{ kind: 'rate_limited' }, { state: 'sending', nextAttemptAt: addMs(TEN, 2_000) }],
    [
      { kind: 'unavailable', detail: '503' },
      { state: 'sending', nextAttemptAt: addMs(TEN, 2_000) },
    ],
    [
      { kind: 'quota_exhausted' },
      {
        state: 'failed',
        failure: { reason: 'quota_exhausted', detail: 'the monthly limit of LINE messages is used up' },
      },
    ],
    [
      { kind: 'rejected', detail: '400' },
      { state: 'failed', failure: { reason: 'rejected', detail: '400' } },
    ],
  ])('%j: %j', (outcome, expected) => {
    const after = afterAttempt(waited, outcome, TEN, 0.5);
    expect(after).toMatchObject({ attempts: 2, ...expected });
    expect({ to: after.to, messages: after.messages, retryKey: after.retryKey }).toEqual({
      to: SENDING.to,
      messages: QUEUED.messages,
      retryKey: QUEUED.retryKey,
    });
    if (after.state === 'sent') expect(after).not.toHaveProperty('nextAttemptAt');
  });

  test.each([
    [0, 0.5, 1_000],
    [1, 0.5, 2_000],
    [2, 0.5, 4_000],
    [9, 0.5, 512_000],
    [10, 0.5, 600_000],
    [90, 0.5, 600_000],
    [0, 0, 750],
    [0, 1, 1_250],
  ])('having made %i before, with jitter %f, the pause is %i ms', (attempts, jitter, pause) => {
    const { nextAttemptAt } = afterAttempt({ ...SENDING, attempts }, { kind: 'rate_limited' }, TEN, jitter);
    expect(nextAttemptAt).toBe(addMs(TEN, pause));
  });
});

describe('the retry key', () => {
  test.each([
    [0, true],
    [RETRY_KEY_LIFE_MS - 1, true],
    [RETRY_KEY_LIFE_MS, false],
    [24 * 60 * 60 * 1000, false],
  ])('is alive %i ms after the first attempt: %s', (age, alive) => {
    expect(keyIsAlive(SENDING, addMs(NINE, age))).toBe(alive);
  });

  test('of a delivery that has not begun is alive', () => {
    expect(keyIsAlive(QUEUED, addMs(NINE, 3 * RETRY_KEY_LIFE_MS))).toBe(true);
  });

  test('gone, the delivery is reported as unsure', () => {
    expect(gaveUp(SENDING)).toMatchObject({ state: 'failed', failure: { reason: 'unsure' } });
  });
});
