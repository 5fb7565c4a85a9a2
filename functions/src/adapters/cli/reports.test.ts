import { describe, expect, it } from 'vitest';
import { boardNow, CAST, HELP_CENTRE, ODLOC, seat, takScene, UNITS } from '../../testing/scene.ts';
import { boardDoc, boards } from '../../use-cases/documents.ts';
import { find, patch } from '../../use-cases/records.ts';
import { terminal } from './testing/terminal.ts';

const EXTEND = ['extend', 'odloc-2568', '--until', '2025-09-26', '--letter', 'ว ๑๗๖๐๘'];
const set = (unit: string, status: string) => [
  'report',
  'set',
  'odloc-2568',
  '--unit',
  unit,
  '--status',
  status,
];

describe('rate', () => {
  it('counts complete and on-time units by district in the shape of the contract', async () => {
    const scene = await takScene();
    const admin = terminal(scene);
    await admin.json(...EXTEND);
    await admin.json(...set(UNITS.maeSot, 'done'));
    await admin.json(...set(UNITS.takPao, 'nothing_to_report'));
    await admin.json(...set(UNITS.umphang, 'in_progress'));
    scene.clock.set('2025-09-29');
    await admin.json(...set(UNITS.maeKasa, 'done'));
    const rate = await admin.json('rate', 'odloc-2568');
    expect(Object.keys(rate)).toEqual([
      'duty',
      'round',
      'dueOn',
      'expected',
      'complete',
      'onTime',
      'rate',
      'onTimeRate',
      'byDistrict',
    ]);
    expect(rate).toMatchObject({
      duty: 'odloc-2568',
      round: '2568',
      dueOn: '2025-09-26',
      expected: 69,
      complete: 3,
      onTime: 2,
      rate: 3 / 69,
      onTimeRate: 2 / 69,
    });
    expect(rate.byDistrict).toContainEqual({ district: 'แม่สอด', expected: 12, complete: 2, rate: 2 / 12 });
    expect(rate.byDistrict[0]).toEqual({ district: 'อบจ.ตาก', expected: 1, complete: 1, rate: 1 });
    const sum = (of: 'expected' | 'complete') =>
      rate.byDistrict.reduce((total: number, row: Record<typeof of, number>) => total + row[of], 0);
    expect([sum('expected'), sum('complete')]).toEqual([69, 3]);
  });

  it('shows a table with a total row to people', async () => {
    const admin = terminal(await takScene());
    await admin.json(...EXTEND);
    await admin.json(...set(UNITS.maeSot, 'done'));
    const { out } = await admin.run('rate', 'odloc-2568');
    expect(out).toContain('ครบกำหนด 26 ก.ย. 2568');
    expect(out).toMatch(/\nรวม +69 +1 +1\.4%\n/);
    expect(out).toContain('รายงานทันกำหนด 1 แห่ง (1.4%)');
  });

  it.each([
    '2568-10',
    '2025-10',
  ])('reads the month %s, whose round is not open yet, without opening it', async (round) => {
    const scene = await takScene({ duties: ['help-centre'] });
    const rate = await terminal(scene).json('rate', 'help-centre', '--round', round);
    expect(rate).toMatchObject({ round: '2025-10', dueOn: '2025-10-15', expected: 69, complete: 0, rate: 0 });
    expect(await find(scene.ports.store, boards)).toHaveLength(1);
  });

  it('means the round of today unless one is named', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    const admin = terminal(scene);
    expect(await admin.json('rate', 'help-centre')).toMatchObject({ round: '2025-09' });
    scene.clock.set('2025-10-01', '00:00');
    expect(await admin.json('rate', 'help-centre')).toMatchObject({ round: '2025-10' });
  });

  it('is null where no units are expected', async () => {
    const scene = await takScene();
    await scene.ports.store.commit([patch(boardDoc(ODLOC), [['units'], {}], [['order'], []])]);
    expect(await terminal(scene).json('rate', 'odloc-2568')).toMatchObject({
      expected: 0,
      rate: null,
      onTimeRate: null,
      byDistrict: [],
    });
  });

  it.each([
    [['rate', 'x'], 'unknown duty "x"; running are help-centre'],
    [
      ['rate', 'help-centre', '--round', '2560-12'],
      'unknown round "2560-12" of "help-centre"; months as 2568-09 or 2025-09, from 2018-01',
    ],
    [['rate', 'help-centre', '--round', '2568-13'], 'unknown round "2568-13"'],
    [['missing', 'help-centre', '--round', 'x'], 'unknown round "x"'],
    [['missing', 'help-centre', '--province', 'x'], '--province: unknown province "x"'],
  ])('refuses %j', async (argv, says) => {
    const { code, out, err } = await terminal(await takScene({ duties: ['help-centre'] })).run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});

describe('missing', () => {
  it('lists the units that still owe a report by their official names', async () => {
    const admin = terminal(await takScene());
    await admin.json(...set(UNITS.maeSot, 'done'));
    await admin.json(...set(UNITS.umphang, 'in_progress'));
    const result = await admin.json('missing', 'odloc-2568');
    expect(Object.keys(result)).toEqual(['units']);
    expect(result.units).toHaveLength(68);
    expect(result.units[0]).toEqual({
      code: '02630101',
      name: 'องค์การบริหารส่วนจังหวัดตาก',
      district: 'อบจ.ตาก',
      status: 'missing',
    });
    expect(result.units).toContainEqual({
      code: UNITS.umphang,
      name: 'องค์การบริหารส่วนตำบลอุ้มผาง',
      district: 'อุ้มผาง',
      status: 'in_progress',
    });
    expect(result.units.map(({ code }: { code: string }) => code)).not.toContain(UNITS.maeSot);
  });

  it('tells people how many', async () => {
    const { out } = await terminal(await takScene()).run('missing', 'odloc-2568');
    expect(out).toContain('ยังไม่รายงาน 69 จาก 69 แห่ง');
    expect(out).toMatch(/03630601 {2}เทศบาลนครแม่สอด +แม่สอด +ยังไม่รายงาน/);
  });
});

describe('report set', () => {
  it('records a status on a unit’s behalf, and back', async () => {
    const scene = await takScene();
    const admin = terminal(scene);
    expect(await admin.json(...set(UNITS.maeSot, 'done'))).toEqual({
      ...ODLOC,
      unit: UNITS.maeSot,
      status: 'done',
      completedOn: '2025-09-16',
      revision: 1,
    });
    expect(await admin.json(...set(UNITS.maeSot, 'missing'))).toMatchObject({
      status: 'missing',
      completedOn: null,
      revision: 2,
    });
    expect((await boardNow(scene)).units[UNITS.maeSot]).toMatchObject({ status: 'missing', by: 'ผู้ดูแลระบบ' });
  });

  it('opens a round of the schedule that is not open yet', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    await terminal(scene).json(
      ...['report', 'set', 'help-centre', '--unit', UNITS.maeSot, '--status', 'done', '--round', '2568-08'],
    );
    expect((await boardNow(scene, { ...HELP_CENTRE, round: '2025-08' })).units[UNITS.maeSot]?.status).toBe(
      'done',
    );
  });

  it.each([
    [[...set(UNITS.maeSot, 'finished')], '--status: unknown status "finished"; one of missing, acknowledged'],
    [[...set('12345678', 'done')], '--unit: unknown unit "12345678"'],
    [[...set('6306', 'done')], '--unit: อำเภอแม่สอด need not report in round 2568'],
    [[...set(UNITS.maeSot, 'done'), '--round', '2567'], 'unknown round "2567"'],
    [['report', 'set', 'odloc-2568', '--unit', UNITS.maeSot], '--status is missing'],
    [['report', 'set', 'odloc-2568', '--status', 'done'], '--unit is missing'],
  ])('refuses %j and records nothing', async (argv, says) => {
    const scene = await takScene();
    const before = await boardNow(scene);
    const { code, err } = await terminal(scene).run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(await boardNow(scene)).toEqual(before);
  });

  it('sets right a round that has left the lists', async () => {
    const scene = await takScene();
    await scene.ports.store.commit([patch(boardDoc(ODLOC), [['state'], 'closed'])]);
    expect(await terminal(scene).json(...set(UNITS.maeSot, 'done'))).toMatchObject({ status: 'done' });
  });
});

describe('recount', () => {
  it('rebuilds the board from the reports and shows what was wrong', async () => {
    const scene = await takScene();
    const admin = terminal(scene);
    await seat(scene, CAST.kanchana);
    await admin.json(...set(UNITS.maeSot, 'done'));
    const right = await boardNow(scene);
    await scene.ports.store.commit([
      patch(
        boardDoc(ODLOC),
        [['units', UNITS.maeSot, 'status'], 'missing'],
        [['units', UNITS.umphang, 'status'], 'done'],
      ),
    ]);
    expect(await admin.json('recount', 'odloc-2568')).toEqual({
      duty: 'odloc-2568',
      rounds: [
        {
          round: '2568',
          province: '63',
          reports: 1,
          changed: [
            { unit: UNITS.maeSot, name: 'ทน.แม่สอด', from: 'missing', to: 'done' },
            { unit: UNITS.umphang, name: 'อบต.อุ้มผาง', from: 'done', to: 'missing' },
          ],
        },
      ],
    });
    expect(await boardNow(scene)).toEqual(right);
    const { out } = await admin.run('recount', 'odloc-2568');
    expect(out).toBe('นับใหม่ 1 รอบ จากรายงาน 1 ฉบับ เปลี่ยน 0 แห่ง\n');
  });

  it('recounts the named round only, and only one that was opened', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    const admin = terminal(scene);
    await admin.json(
      'report',
      'set',
      'help-centre',
      '--unit',
      UNITS.maeSot,
      '--status',
      'done',
      '--round',
      '2025-08',
    );
    expect((await admin.json('recount', 'help-centre')).rounds).toHaveLength(2);
    expect((await admin.json('recount', 'help-centre', '--round', '2568-08')).rounds).toMatchObject([
      { round: '2025-08' },
    ]);
    const { code, err } = await admin.run('recount', 'help-centre', '--round', '2025-07');
    expect(code).toBe(2);
    expect(err).toContain('round "2025-07" of "help-centre" has not been opened');
  });
});
