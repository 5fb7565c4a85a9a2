import { describe, expect, test } from 'vitest';
import { addMs } from '../calendar/civil-date.ts';
import {
  type AttemptOutcome,
  afterAttempt,
  beginSending,
  type Delivery,
  gaveUp,
  isOutdated,
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
const FRESH = '00000000-0000-4000-8000-000000000002';
const SENDING = beginSending(QUEUED, QUEUED.recipients, NINE, FRESH);

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
    expect(beginSending(QUEUED, [], NINE, FRESH)).toEqual({ ...QUEUED, state: 'dropped' });
  });

  test.each([
    ['while LINE knows the key, under the same', RETRY_KEY_LIFE_MS - 1, QUEUED.retryKey, NINE],
    ['then under a fresh one', RETRY_KEY_LIFE_MS, FRESH, addMs(NINE, RETRY_KEY_LIFE_MS)],
  ])('again because nothing had left begins %s', (_, age, retryKey, firstAttemptAt) => {
    const again: Delivery = { ...QUEUED, attempts: 3, firstAttemptAt: NINE };
    expect(beginSending(again, QUEUED.recipients, addMs(NINE, age), FRESH)).toMatchObject({
      state: 'sending',
      to: ['kanchana', 'mali'],
      retryKey,
      firstAttemptAt,
    });
  });
});

describe('the words of', () => {
  const byHand = { by: 'anucha' };
  test.each<[string, Partial<Delivery>, string, boolean]>([
    ['a reminder', {}, '2025-09-19T16:29:59+07:00', false],
    ['a reminder', {}, '2025-09-19T16:30:00+07:00', true],
    ['a reminder', {}, '2025-09-22T09:00:00+07:00', true],
    ['a reminder, the clock set back', {}, '2025-09-18T09:00:00+07:00', false],
    ['a supervisor’s card', { kind: 'escalation' }, '2025-09-19T16:30:00+07:00', true],
    ['a chase by hand', byHand, '2025-09-19T23:59:59+07:00', false],
    ['a chase by hand', byHand, '2025-09-20T00:00:00+07:00', true],
    ['a broadcast', { kind: 'broadcast', ...byHand }, '2025-09-25T09:00:00+07:00', false],
    ['a notice', { kind: 'notice' }, '2025-09-25T09:00:00+07:00', false],
    ['what may have left', { state: 'sending' }, '2025-09-22T09:00:00+07:00', false],
    ['what is over', { state: 'sent' }, '2025-09-22T09:00:00+07:00', false],
  ])('%s %j at %s are false: %s', (_, change, at, outdated) => {
    expect(isOutdated({ ...QUEUED, ...change }, new Date(at).toISOString())).toBe(outdated);
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
      { kind: 'unreached', detail: 'ECONNREFUSED' },
      { state: 'sending', nextAttemptAt: addMs(TEN, 2_000) },
    ],
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
  ])('in doubt, %j: %j', (outcome, expected) => {
    const after = afterAttempt(waited, outcome, { now: TEN, jitter: 0.5, inDoubt: true });
    expect(after).toMatchObject({ attempts: 2, ...expected });
    expect({ to: after.to, messages: after.messages, retryKey: after.retryKey }).toEqual({
      to: SENDING.to,
      messages: QUEUED.messages,
      retryKey: QUEUED.retryKey,
    });
    if (after.state === 'sent') expect(after).not.toHaveProperty('nextAttemptAt');
  });

  test.each<[AttemptOutcome, Delivery['state']]>([
    [{ kind: 'rate_limited' }, 'queued'],
    [{ kind: 'unreached', detail: 'ECONNREFUSED' }, 'queued'],
    [{ kind: 'unavailable', detail: '503' }, 'sending'],
  ])('that nothing went before, %j leaves it %s', (outcome, state) => {
    const after = afterAttempt(SENDING, outcome, { now: TEN, jitter: 0.5, inDoubt: false });
    expect(after).toMatchObject({ state, attempts: 1, nextAttemptAt: addMs(TEN, 1_000) });
    expect(after.to).toEqual(state === 'queued' ? undefined : SENDING.to);
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
    const after = { ...SENDING, attempts };
    const { nextAttemptAt } = afterAttempt(
      after,
      { kind: 'rate_limited' },
      { now: TEN, jitter, inDoubt: true },
    );
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
