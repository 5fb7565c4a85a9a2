import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { describe, expect, it } from 'vitest';
import {
  boardNow,
  emptyScene,
  HELP_CENTRE,
  ODLOC,
  rosterFrom,
  takRoster,
  takScene,
  UNITS,
} from '../../testing/scene.ts';
import { duties } from '../../use-cases/documents.ts';
import { find } from '../../use-cases/records.ts';
import { importRoster } from '../../use-cases/setup.ts';
import { terminal } from './testing/terminal.ts';

/** Tak with its roster and no duty; the clock stands long after the letters. */
async function longAfter() {
  const scene = emptyScene({ now: instantAt('2026-11-21', '10:00') });
  await importRoster(scene.ports, takRoster());
  return scene;
}

describe('duty add', () => {
  it('starts a duty whose window is long past, with the dates of its letter', async () => {
    const result = await terminal(await longAfter()).json('duty', 'add', 'odloc-2568', '--province', 'ตาก');
    expect(result).toEqual({
      duty: 'odloc-2568',
      province: '63',
      round: '2568',
      opensOn: '2025-07-21',
      dueOn: '2025-08-29',
      expected: 69,
    });
  });

  it.each(['2025-09-05', '5 ก.ย. 2568', '๕ กันยายน ๒๕๖๘', '5/9/68'])('takes the due date %s', async (due) => {
    const admin = terminal(await longAfter());
    expect(await admin.json('duty', 'add', 'odloc-2568', '--province', '63', '--due', due)).toMatchObject({
      dueOn: '2025-09-05',
    });
  });

  it('moves the day of a monthly duty', async () => {
    const admin = terminal(await longAfter());
    const result = await admin.json('duty', 'add', 'help-centre', '--province', 'ตาก', '--due', '2026-11-20');
    expect(result).toMatchObject({ round: '2026-11', dueOn: '2026-11-20' });
  });

  it.each([
    [['odloc-2599', '--province', 'ตาก'], 'unknown template "odloc-2599"; there is odloc-2568'],
    [['odloc-2568', '--province', 'ตาก', '--due', '2025-07-20'], 'due_before_window'],
    [['odloc-2568', '--province', 'ตาก', '--due', '31/9/68'], '--due: "31/9/68" is no date'],
    [['odloc-2568', '--province', 'อุตรดิตถ์'], 'no_units'],
    [['odloc-2568'], '--province is missing'],
  ])('refuses %j and starts nothing', async (words, says) => {
    const scene = await longAfter();
    const { code, err } = await terminal(scene).run('duty', 'add', ...words);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err.trimEnd()).not.toContain('\n');
    expect(await find(scene.ports.store, duties)).toEqual([]);
  });

  it('refuses a duty that runs in the province already', async () => {
    const { code, err } = await terminal(await takScene()).run(
      'duty',
      'add',
      'odloc-2568',
      '--province',
      'ตาก',
    );
    expect(code).toBe(2);
    expect(err).toContain('duty_exists');
  });
});

describe('duty list and duty show', () => {
  it('list what is open, where, and how far it is', async () => {
    const admin = terminal(await takScene({ duties: ['odloc-2568', 'help-centre'] }));
    const { duties: list } = await admin.json('duty', 'list');
    expect(list).toHaveLength(2);
    expect(list.find(({ duty }: { duty: string }) => duty === 'odloc-2568')).toEqual({
      duty: 'odloc-2568',
      template: 'odloc-2568',
      shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
      state: 'active',
      provinces: [{ code: '63', name: 'ตาก' }],
      openRounds: [
        expect.objectContaining({
          province: '63',
          round: '2568',
          dueOn: '2025-08-29',
          expected: 69,
          complete: 0,
        }),
      ],
    });
    const { out } = await admin.run('duty', 'list');
    expect(out).toMatch(/odloc-2568 +มาตรฐานขั้นต่ำ ODLOC 68 +ตาก +2568 +29 ส\.ค\. 2568 +0\/69/);
  });

  it('show the letters, the rounds and their extensions', async () => {
    const admin = terminal(await takScene());
    await admin.json(
      'extend',
      'odloc-2568',
      '--until',
      '2025-09-26',
      '--letter',
      'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      '--reason',
      'สปน. ขยาย',
    );
    const shown = await admin.json('duty', 'show', 'odloc-2568');
    expect(shown.letters.map(({ no }: { no: string }) => no)).toContain('นร ๐๑๐๗/ว ๗๓๓๓');
    expect(shown.rounds).toMatchObject([
      { round: '2568', dueOn: '2025-09-26', originalDueOn: '2025-08-29', state: 'open', rate: 0 },
    ]);
    const { out } = await admin.run('duty', 'show', 'odloc-2568');
    expect(out).toContain('ขยายเวลา ตาก 2568 ถึง 26 ก.ย. 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ (สปน. ขยาย)');
  });

  it('name the duties that run when one is unknown', async () => {
    const { code, err } = await terminal(await takScene()).run('duty', 'show', 'x/y');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'admin: duty show x/y: unknown duty "x/y"; running are odloc-2568\n',
    });
  });
});

describe('extend', () => {
  it('adds the extension of the Tak letter and keeps the date before it', async () => {
    const scene = await takScene();
    const result = await terminal(scene).json(
      'extend',
      'odloc-2568',
      '--until',
      '26 ก.ย. 2568',
      '--letter',
      'ว ๑๗๖๐๘',
    );
    expect(result).toMatchObject({
      duty: 'odloc-2568',
      round: '2568',
      province: '63',
      until: '2025-09-26',
      originalDueOn: '2025-08-29',
      units: null,
      letterNo: 'ว ๑๗๖๐๘',
    });
    expect(await boardNow(scene)).toMatchObject({
      dueOn: '2025-08-29',
      extensions: [{ until: '2025-09-26', letterNo: 'ว ๑๗๖๐๘', by: 'ผู้ดูแลระบบ' }],
    });
  });

  it('extends some units, and a round that is not open yet', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    const units = `${UNITS.maeSot}, ${UNITS.umphang}`;
    await terminal(scene).json(
      ...[
        'extend',
        'help-centre',
        '--round',
        '2568-10',
        '--until',
        '2025-10-20',
        '--letter',
        'ว ๑',
        '--units',
        units,
      ],
    );
    const board = await boardNow(scene, { ...HELP_CENTRE, round: '2025-10' });
    expect(board.extensions).toMatchObject([{ until: '2025-10-20', units: [UNITS.maeSot, UNITS.umphang] }]);
  });

  it.each([
    [
      ['--until', '2025-08-29', '--letter', 'ว ๑'],
      '--until: 2025-08-29 is not later than the due date in force, 2025-08-29',
    ],
    [['--until', '2025-08-01', '--letter', 'ว ๑'], 'is not later than'],
    [['--until', '2025-02-29', '--letter', 'ว ๑'], '--until: "2025-02-29" is no date'],
    [['--until', '2025-09-26'], '--letter is missing'],
    [['--letter', 'ว ๑'], '--until is missing'],
    [['--until', '2025-09-26', '--letter', ' '], '--letter: the number of the letter is missing'],
    [['--until', '2025-09-26', '--letter', 'ว ๑', '--units', '12345678'], '--units: unknown unit "12345678"'],
    [['--until', '2025-09-26', '--letter', 'ว ๑', '--units', ','], '--units: names no unit'],
    [
      ['--until', '2025-09-26', '--letter', 'ว ๑', '--round', '2569'],
      'unknown round "2569" of "odloc-2568"; there is 2568',
    ],
  ])('refuses %j and changes nothing', async (options, says) => {
    const scene = await takScene();
    const { code, err } = await terminal(scene).run('extend', 'odloc-2568', ...options);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err.trimEnd()).not.toContain('\n');
    expect((await boardNow(scene, ODLOC)).extensions).toEqual([]);
  });

  it('asks for the province when the duty runs in several', async () => {
    const scene = await takScene();
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    const admin = terminal(scene);
    await admin.json('duty', 'add', 'odloc-2568', '--province', 'อุตรดิตถ์');
    const { code, err } = await admin.run('extend', 'odloc-2568', '--until', '2025-09-26', '--letter', 'ว ๑');
    expect(code).toBe(2);
    expect(err).toContain('runs in several provinces (ตาก, อุตรดิตถ์); name one with --province');
    expect(await admin.json('rate', 'odloc-2568', '--province', 'Uttaradit')).toMatchObject({ expected: 80 });
    expect((await admin.run('rate', 'odloc-2568', '--province', 'เชียงใหม่')).err).toContain(
      'does not run in เชียงใหม่',
    );
  });
});
