import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/civil-date.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { media } from '../duty/templates/media.ts';
import { penaltyText } from '../wording/figures.ts';
import { penaltyMeter } from './penalty.ts';

const calendar = workCalendar();
const penalty = { pointsPerWorkingDay: 0.2, text: '' };
/** Sunday 31 March 2567, the end of the evaluation round. */
const DUE = '2024-03-31';
const meter = (today: string, completedOn?: string) =>
  penaltyMeter(penalty, DUE, completedOn, today, calendar);

test('the media letter takes 0.2 points for every working day', () => {
  expect(media.penalty?.pointsPerWorkingDay).toBe(0.2);
});

describe('what it costs to report on a day', () => {
  // April 2567: 1–5 are working days, 6–8 the Chakri weekend with its substitution day, 12–16 Songkran.
  test.each([
    ['2024-03-29', 0, 0],
    ['2024-03-31', 0, 0],
    ['2024-04-01', 1, 0.2],
    ['2024-04-03', 3, 0.6],
    ['2024-04-05', 5, 1],
    ['2024-04-08', 5, 1],
    ['2024-04-09', 6, 1.2],
    ['2024-04-11', 8, 1.6],
    ['2024-04-16', 8, 1.6],
    ['2024-04-17', 9, 1.8],
  ])('%s: %i working days late, %d points', (on, workingDaysLate, points) => {
    expect(meter('2024-05-01', on).now).toEqual({ on, workingDaysLate, points });
  });
});

test('the working is shown: which days counted, which did not and why', () => {
  const { days } = meter('2024-04-09');
  const off = days.flatMap((day) => (day.counts ? [] : [`${day.on} ${day.why}`]));
  expect(off).toEqual(['2024-04-06 holiday', '2024-04-07 weekend', '2024-04-08 holiday']);
  expect(days.filter(({ counts }) => counts)).toHaveLength(6);
});

test('before a weekend tomorrow costs what today does', () => {
  const { now, tomorrow } = meter('2024-04-05');
  expect([now.points, tomorrow?.points]).toEqual([1, 1]);
});

test('on the due date today is free and tomorrow is not; once reported there is no tomorrow', () => {
  expect(meter(DUE)).toMatchObject({ reported: false, now: { points: 0 }, tomorrow: { points: 0.2 } });
  expect(meter('2024-04-20', DUE)).toMatchObject({ reported: true, tomorrow: null, days: [] });
});

test('a day that an administrator adds costs nothing', () => {
  const added = workCalendar([{ date: '2024-04-02', name: 'หยุดกรณีพิเศษของจังหวัด', kind: 'added' }]);
  const { now, days } = penaltyMeter(penalty, DUE, undefined, '2024-04-03', added);
  expect(now.points).toBe(0.4);
  expect(days[1]).toMatchObject({ counts: false, holiday: 'หยุดกรณีพิเศษของจังหวัด' });
});

test('in words', () => {
  expect(penaltyText(meter('2024-04-03'))).toBe(
    'กำหนดส่ง 31 มี.ค. 2567 ถ้าส่งวันนี้ หัก 0.6 คะแนน (ล่าช้า 3 วันทำการ) ถ้าส่งพรุ่งนี้ หัก 0.8 คะแนน (ล่าช้า 4 วันทำการ)',
  );
  expect(penaltyText(meter('2024-05-01', '2024-03-29'))).toBe(
    'กำหนดส่ง 31 มี.ค. 2567 ส่งเมื่อ 29 มี.ค. 2567 ไม่ถูกหักคะแนน',
  );
});

test('waiting a day never makes it cheaper, and costs at most one working day more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const { now, tomorrow } = meter(addDays('2024-03-01', days));
      const more = (tomorrow?.workingDaysLate ?? 0) - now.workingDaysLate;
      expect([0, 1]).toContain(more);
      expect(tomorrow?.points).toBeCloseTo(now.points + more * 0.2, 10);
    }),
  );
});
