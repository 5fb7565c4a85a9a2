/**
 * Every duty of the letters from end to end: a province is seeded in a fresh store by command line, its rounds run by
 * the clock, reports are filed, and rate, on-time rate, penalty and table are compared with figures worked out by hand.
 */
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { centreTable } from '@thankamnot/shared/report/centre-table';
import { helpCentreCells, jointCentreCells, shareCells } from '@thankamnot/shared/report/official-cells';
import { shareTable } from '@thankamnot/shared/report/share-table';
import { describe, expect, test } from 'vitest';
import { rosterFrom } from '../../testing/scene.ts';
import { begin, laoCodes } from './testing/duty-story.ts';

const SCENES: Record<string, () => Promise<void>> = {
  'odloc-2566': async () => {
    const story = await begin('odloc-2566', 'ตาก', '2023-06-05');
    const [a = '', b = '', c = '', d = ''] = laoCodes('ตาก');
    await story.on('2023-07-21');
    await story.files(a);
    await story.files(b, { values: { recorded: [] }, status: 'in_progress' });
    // Until 31 July for one unit; it and another report on the 24th.
    const extension = ['--until', '2023-07-31', '--letter', 'ตก ว ๑', '--units', c, '--reason', 'ระบบล่ม'];
    await story.admin.json('extend', 'odloc-2566', ...extension);
    await story.on('2023-07-24');
    await story.files(c);
    await story.files(d);
    expect(await story.rate()).toEqual({ expected: 69, complete: 3, onTime: 2, dueOn: '2023-07-21' });
    const { units } = await story.admin.json('missing', 'odloc-2566');
    expect(units).toHaveLength(66);
    expect(units[0]).toMatchObject({ code: b, status: 'in_progress' });
  },

  'odloc-2568': async () => {
    const story = await begin('odloc-2568', 'ตาก', '2025-07-21');
    const codes = laoCodes('ตาก');
    await story.on('2025-08-29');
    for (const code of codes.slice(0, 20)) await story.files(code);
    await story.on('2025-09-10');
    // Late under the original date, in time under the extension that comes after.
    for (const code of codes.slice(20, 25)) await story.files(code);
    expect(await story.rate()).toEqual({ expected: 69, complete: 25, onTime: 20, dueOn: '2025-08-29' });
    await story.on('2025-09-16');
    await story.admin.json(
      'extend',
      'odloc-2568',
      '--until',
      '26 ก.ย. 2568',
      '--letter',
      'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    );
    expect(await story.rate()).toEqual({ expected: 69, complete: 25, onTime: 25, dueOn: '2025-09-26' });
    await story.on('2025-09-29');
    for (const code of codes.slice(25, 28)) await story.files(code);
    expect(await story.rate()).toEqual({ expected: 69, complete: 28, onTime: 25, dueOn: '2025-09-26' });
    expect(await story.targets()).toEqual({ 'complete 2025-09-26': [28 / 69, false] });
  },

  'help-centre': async () => {
    const story = await begin('help-centre', 'อุตรดิตถ์', '2018-01-03');
    const notYet: Record<string, number> = { ลับแล: 8, ท่าปลา: 6, ฟากท่า: 3, บ้านโคก: 4 };
    await story.on('2018-01-12');
    const { units } = rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์');
    for (const { code, level, district = '' } of units.toReversed()) {
      if (level !== 'lao') continue;
      const left = notYet[district] ?? 0;
      notYet[district] = left - 1;
      await story.files(code, { values: { established: left <= 0, cases: left <= 0 ? 2 : 0 } });
    }
    expect(await story.rate('2018-01')).toEqual({
      expected: 80,
      complete: 80,
      onTime: 80,
      dueOn: '2018-01-15',
    });
    const { rows, total } = helpCentreCells(centreTable(await story.board('2018-01')));
    expect(rows.map((row) => row.slice(1).join(' | '))).toEqual([
      'เมืองอุตรดิตถ์ | อบจ.อุตรดิตถ์ | ๑ แห่ง | - | ไม่มี',
      'เมืองอุตรดิตถ์ | เทศบาลเมืองอุตรดิตถ์ | ๑ แห่ง | - | ไม่มี',
      'เมืองอุตรดิตถ์ | ๑๗ แห่ง | ๑๗ แห่ง | - | ไม่มี',
      'ตรอน | ๗ แห่ง | ๗ แห่ง | - | ไม่มี',
      'ท่าปลา | ๙ แห่ง | ๓ แห่ง | ๖ แห่ง | ไม่มี',
      'น้ำปาด | ๘ แห่ง | ๘ แห่ง | - | ไม่มี',
      'ฟากท่า | ๕ แห่ง | ๒ แห่ง | ๓ แห่ง | ไม่มี',
      'บ้านโคก | ๔ แห่ง | - | ๔ แห่ง | ไม่มี',
      'พิชัย | ๑๓ แห่ง | ๑๓ แห่ง | - | ไม่มี',
      'ลับแล | ๑๐ แห่ง | ๒ แห่ง | ๘ แห่ง | ไม่มี',
      'ทองแสนขัน | ๕ แห่ง | ๕ แห่ง | - | ไม่มี',
    ]);
    expect(total).toEqual(['', 'รวม', '๘๐ แห่ง', '๕๙ แห่ง', '๒๑ แห่ง', '']);
    // February opens by the clock; one reports that there is nothing, a day late.
    await story.on('2018-02-16');
    await story.files('02530101', { status: 'nothing_to_report' });
    expect(await story.rate()).toEqual({ expected: 80, complete: 1, onTime: 0, dueOn: '2018-02-15' });
    // 59 centres with 2 cases each in January; February is judged for the target of September.
    expect(await story.targets()).toMatchObject({ cases: [118, null], 'established 2018-09-30': [0, false] });
  },

  'joint-centre': async () => {
    const story = await begin('joint-centre', 'อุตรดิตถ์', '2018-03-01');
    await story.on('2018-03-30');
    for (const code of ['5301', '5302', '5303', '5304', '5305', '5306', '5307']) {
      await story.files(code, { values: { established: true, place: 'ที่ว่าการอำเภอ' } });
    }
    await story.on('2018-04-02');
    await story.files('5308', { values: { established: false, obstacles: 'ไม่มีสถานที่' }, round: '2018-03' });
    expect(await story.rate('2018-03')).toEqual({ expected: 9, complete: 8, onTime: 7, dueOn: '2018-03-30' });
    const { rows, total } = jointCentreCells(centreTable(await story.board('2018-03')));
    expect(rows[7]).toEqual(['๘', 'ลับแล', '-', '๑ แห่ง', '-', 'ไม่มีสถานที่']);
    expect(total).toEqual(['', 'รวม', '๗ แห่ง', '๒ แห่ง', '', '']);
    // April's own round stands open beside it, due on the 15th.
    expect(await story.rate()).toEqual({ expected: 9, complete: 0, onTime: 0, dueOn: '2018-04-15' });
  },

  'ltax-2567': async () => {
    const story = await begin('ltax-2567', 'ตาก', '2024-02-06');
    const codes = laoCodes('ตาก');
    await story.on('2024-03-29');
    for (const code of codes.slice(0, 10)) await story.files(code);
    for (const code of codes.slice(10, 15)) {
      await story.files(code, { values: { steps: ['recorded'] }, status: 'in_progress' });
    }
    // Sunday the 31st is the last day; Monday is late.
    await story.on('2024-04-01');
    await story.files(codes[15] as string);
    expect(await story.rate()).toEqual({ expected: 69, complete: 11, onTime: 10, dueOn: '2024-03-31' });
    expect(await story.targets()).toEqual({
      recorded: [16 / 69, null],
      assessed: [11 / 69, null],
      both: [11 / 69, null],
    });
    const { total } = shareCells(shareTable(await story.board('2567-1')));
    expect(total).toEqual([
      '',
      'รวม',
      '๖๙ แห่ง',
      '๑๖/๖๙ (ร้อยละ ๒๓.๑๙)',
      '๑๑/๖๙ (ร้อยละ ๑๕.๙๔)',
      '๑๑/๖๙ (ร้อยละ ๑๕.๙๔)',
    ]);
  },

  'e-laas': async () => {
    const story = await begin('e-laas', 'ตาก', '2018-01-29');
    const codes = laoCodes('ตาก');
    const systems = ['balance_sheet', 'budget'];
    const months = (...numbers: number[]) => numbers.map((number) => `2018-0${number}`);
    await story.on('2018-03-30');
    for (const code of codes.slice(0, 62))
      await story.files(code, { values: { systems, months: months(1, 2, 3) } });
    for (const code of codes.slice(62)) {
      await story.files(code, { values: { systems, months: months(1, 3) }, status: 'in_progress' });
    }
    expect(await story.rate()).toEqual({ expected: 69, complete: 62, onTime: 62, dueOn: '2018-03-31' });
    await story.on('2018-04-02');
    await story.on('2018-10-01');
    for (const code of codes.slice(0, 63)) {
      await story.files(code, { values: { months: months(1, 2, 3, 4, 5, 6, 7, 8, 9) }, round: '2561-2' });
    }
    expect(await story.rate('2561-2')).toEqual({
      expected: 69,
      complete: 63,
      onTime: 0,
      dueOn: '2018-09-30',
    });
    // 90 % of 69 is 62.1: 63 units, not 62.
    expect(await story.targets()).toEqual({
      'balance_sheet 2018-03-31': [1, true],
      'budget 2018-03-31': [1, true],
      'months 2018-03-31': [62 / 69, false],
      'months 2018-09-30': [63 / 69, true],
    });
  },

  media: async () => {
    const story = await begin('media', 'ตาก', '2023-12-14', '--due', 'form-1=2024-01-31');
    const common = {
      title_1: 'ขยะต้นทาง',
      title_2: 'น้ำประปาหมู่บ้าน',
      evidence: 'https://drive.google.com/drive/folders/1',
    };
    const piece = (number: number) => ({
      [`domain_${number}`]: 'การบริการสาธารณะ',
      [`background_${number}`]: 'คะแนน LPA ต่ำ',
      [`format_${number}`]: 'infographic',
    });
    const meter = async (round: string) => {
      const { units } = await story.admin.json('penalty', 'media', '--round', round);
      expect(units).toHaveLength(1);
      return units[0];
    };
    await story.on('2024-02-02');
    // Thursday 1 and Friday 2 February are working days, the weekend is free.
    expect(await meter('form-1')).toMatchObject({ now: { points: 0.4 }, tomorrow: { points: 0.4 } });
    await story.on('2024-02-06');
    const steps = ['step_1', 'step_2', 'step_3'];
    const values = { ...common, ...piece(1), ...piece(2), steps };
    await story.files('63', { values, round: 'form-1' });
    expect(await meter('form-1')).toMatchObject({
      reported: true,
      now: { on: '2024-02-06', workingDaysLate: 4, points: 0.8 },
    });
    // Form 2 keeps the proposed Sunday, 31 March. Until 17 April: 1–5, 9–11 and 17 April count, Chakri and Songkran do not.
    await story.on('2024-04-17');
    const summary = { channel: 'ประชุมประจำเดือน', satisfaction: 92.5, satisfaction_summary: 'พอใจมาก' };
    await story.files('63', {
      values: { ...common, ...summary, steps: ['step_4', 'step_5'] },
      round: 'form-2',
    });
    const late = await meter('form-2');
    expect(late.now).toEqual({ on: '2024-04-17', workingDaysLate: 9, points: 1.8 });
    expect(late.days.filter((day: { counts: boolean }) => !day.counts)).toHaveLength(8);
    expect(await story.rate('form-1')).toEqual({ expected: 1, complete: 1, onTime: 0, dueOn: '2024-01-31' });
    expect((await story.board('form-2')).proposed).toContain('31 มี.ค. 2567');
    expect((await story.board('form-1')).proposed).toBeUndefined();
  },

  'indicators-2561': async () => {
    const story = await begin('indicators-2561', 'ตาก', '2018-01-29');
    const month = async (day: string, values: object) => {
      await story.on(day);
      await story.files('63', { values: { energy: 10, web_conference: 1, water: 3, ...values } });
    };
    await month('2018-01-31', { training: 630, reading_corners: 2_000 });
    await month('2018-02-28', { energy: 8.5, reading_corners: 1_000 });
    await month('2018-03-30', { reading_corners: 926, paper: 5, budget_saved: 1.9 });
    expect(await story.rate('2018-02')).toEqual({ expected: 1, complete: 1, onTime: 1, dueOn: '2018-02-28' });
    expect(await story.targets()).toMatchObject({
      'reading_corners 2018-03-31': [3_926, true],
      'reading_corners 2018-09-30': [3_926, false],
      'training 2018-01-31': [630, true],
      'training 2018-06-30': [630, false],
      'energy 2018-01-31': [10, true],
      'energy 2018-02-28': [8.5, false],
      'energy 2017-10-31': [null, null],
      'paper 2018-03-31': [5, true],
      'budget_saved 2018-03-31': [1.9, false],
      'entrepreneurs 2017-12-31': [null, null],
    });
  },
};

test('every template has a scene', () => {
  expect(Object.keys(SCENES).sort()).toEqual(TEMPLATES.map(({ id }) => id).sort());
});

describe('a duty from end to end', () => {
  test.each(Object.entries(SCENES))('%s', async (_, scene) => scene());
});

describe('bad input changes nothing', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'a due date before the window',
      ['duty', 'add', 'odloc-2566', '--province', 'ตาก', '--due', '2023-05-31'],
      /due_before_window/,
    ],
    [
      'a round of the template that is not there',
      ['duty', 'add', 'media', '--province', 'ตาก', '--due', 'form-9=2024-01-31'],
      /unknown_round/,
    ],
    [
      'a day that is not there',
      ['duty', 'add', 'help-centre', '--province', 'ตาก', '--due', '2018-02-31'],
      /is no date/,
    ],
    [
      'a round that is not there',
      ['report', 'set', 'e-laas', '--unit', '03630601', '--status', 'done', '--round', '2561-3'],
      /unknown round "2561-3"/,
    ],
    [
      'a number out of range',
      [
        'report',
        'set',
        'e-laas',
        '--unit',
        '03630601',
        '--status',
        'done',
        '--values',
        '{"systems":[],"months":["2018-12"]}',
      ],
      /invalid_report.*months/,
    ],
    [
      'values that are no JSON',
      ['report', 'set', 'e-laas', '--unit', '03630601', '--status', 'done', '--values', 'เสร็จ'],
      /--values: not a JSON object/,
    ],
    [
      'a status that the values do not make',
      [
        'report',
        'set',
        'e-laas',
        '--unit',
        '03630601',
        '--status',
        'done',
        '--values',
        '{"systems":[],"months":[]}',
      ],
      /--status: a report with these values is in_progress/,
    ],
    ['a penalty where no letter sets one', ['penalty', 'e-laas'], /no letter of this duty sets a penalty/],
  ];
  test.each(cases)('%s', async (_, argv, says) => {
    const story = await begin('e-laas', 'ตาก', '2018-02-01');
    const before = await story.board('2561-1');
    const { code, out, err } = await story.admin.run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await story.board('2561-1')).toEqual(before);
    expect((await story.admin.json('duty', 'list')).duties).toHaveLength(1);
  });
});
