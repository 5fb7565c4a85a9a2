import { assert, dictionary, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from './duty/templates/index.ts';
import {
  POSTBACK_LIMIT,
  POSTBACKS,
  type Postback,
  type PostbackName,
  postback,
  readPostback,
} from './postback.ts';

const DUTY = 'd'.repeat(60);
const ROUND = 'r'.repeat(20);
const UNIT = '06630612';
const USER = `U${'0'.repeat(32)}`;
const ABOUT = { duty: DUTY, round: ROUND, unit: UNIT };

/** Every postback with the longest ids that it may carry. */
const LONGEST: { [N in PostbackName]: Extract<Postback, { name: N }>['data'] } = {
  consent: { code: 'C'.repeat(20) },
  acknowledge: ABOUT,
  start: ABOUT,
  complete: ABOUT,
  problem: ABOUT,
  nothing: ABOUT,
  promise: ABOUT,
  undo: { ...ABOUT, n: 99_999 },
  approve: { user: USER, unit: UNIT },
  refuse: { user: USER, unit: UNIT },
  leave: { sure: 'yes' },
  work: {},
  status: {},
  rate: { duty: DUTY, round: ROUND },
  missing: { duty: DUTY, round: ROUND },
  help: {},
  extend: { duty: DUTY, round: ROUND, until: '2025-09-26', letter: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘' },
  draft: { id: 'd'.repeat(64), as: 'extension' },
  count: { ...ABOUT, n: 99_999 },
  photo: { ...ABOUT, message: '9'.repeat(40) },
  send: { plan: 'p'.repeat(64) },
  seats: { plan: 'p'.repeat(64), seats: 'all' },
  cancel: {},
};

describe.each(Object.entries(LONGEST) as [PostbackName, never][])('the postback %s', (name, data) => {
  test('with the longest ids keeps to LINE’s 300 characters and is read as it was built', () => {
    const text = postback(name, data);
    expect(text.length).toBeLessThanOrEqual(POSTBACK_LIMIT);
    expect(readPostback(text)).toEqual({ name, data });
  });
});

test('every postback was walked', () => {
  expect(Object.keys(LONGEST).sort()).toEqual(Object.keys(POSTBACKS).sort());
});

test('the ids of all templates are short enough for a postback', () => {
  for (const { id, schedule } of TEMPLATES) {
    const rounds = schedule.kind === 'listed' ? schedule.rounds.map((round) => round.id) : [schedule.from];
    for (const round of rounds) expect(readPostback(postback('start', { duty: id, round }))).toBeDefined();
  }
});

test('one that would be longer is refused where it is built', () => {
  const letter = 'ก'.repeat(60);
  expect(() => postback('extend', { duty: DUTY, round: ROUND, until: '2025-09-26', letter })).toThrow(
    'postback extend:',
  );
});

test('what is absent stays out, and signs of the notation are carried safely', () => {
  expect(postback('acknowledge', { duty: 'odloc-2568', round: '2568', unit: undefined })).toBe(
    'acknowledge?duty=odloc-2568&round=2568',
  );
  expect(postback('work', {})).toBe('work');
  const letter = 'ที่ ก?ข&ค=ง%จ+ฉ';
  expect(readPostback(postback('extend', { duty: 'a', round: 'b', until: 'c', letter }))).toMatchObject({
    data: { letter },
  });
});

describe('data that was not built here is not read', () => {
  test.each([
    ['', 'nothing'],
    ['hack', 'an unknown name'],
    ['constructor', 'a name of every object'],
    ['__proto__', 'another'],
    ['?duty=odloc-2568', 'no name'],
    ['acknowledge', 'nothing to act on'],
    ['acknowledge?duty=odloc-2568', 'no round'],
    [`acknowledge?duty=${'d'.repeat(61)}&round=2568`, 'a duty that is too long'],
    ['acknowledge?duty=odloc-2568&round=2568&unit=1;drop', 'a unit that is no code'],
    ['acknowledge?duty=%E0%A4&round=2568', 'broken letters'],
    ['undo?duty=odloc-2568&round=2568&unit=03630601', 'no number'],
    ['undo?duty=odloc-2568&round=2568&unit=03630601&n=one', 'a number in words'],
    ['undo?duty=odloc-2568&round=2568&unit=03630601&n=Infinity', 'no end of numbers'],
    ['leave?sure=maybe', 'a word of one’s own'],
    ['approve?user=U1', 'no unit'],
  ])('“%s”: %s', (text) => {
    expect(readPostback(text)).toBeUndefined();
  });

  test('whatever comes is read as a postback or not at all, never as an exception', () => {
    assert(property(string(), (text) => void readPostback(text)));
    assert(
      property(dictionary(string(), string()), (fields) => {
        const query = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
        for (const name of Object.keys(POSTBACKS)) readPostback(`${name}?${query.join('&')}`);
      }),
      { numRuns: 30 },
    );
  });

  test('what it adds to a known postback is left behind', () => {
    expect(readPostback('start?duty=odloc-2568&round=2568&user=U1&__proto__=x')).toEqual({
      name: 'start',
      data: { duty: 'odloc-2568', round: '2568' },
    });
  });
});
