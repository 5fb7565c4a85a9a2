import { describe, expect, it } from 'vitest';
import { CAST, seat, TAK, takScene, UNITS } from '../../testing/scene.ts';
import { inviteDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { terminal } from './testing/terminal.ts';

describe('budget', () => {
  it('tells what is set, and sets it', async () => {
    const admin = terminal(await takScene());
    expect(await admin.json('budget', '--province', 'ตาก')).toEqual({
      province: TAK,
      priorities: [],
      heldBack: 50,
      dailyReserve: 10,
    });
    const set = ['--priorities', 'odloc-2568', '--hold', '20', '--reserve', '5'];
    expect(await admin.json('budget', '--province', 'ตาก', ...set)).toMatchObject({
      priorities: ['odloc-2568'],
      heldBack: 20,
      dailyReserve: 5,
    });
  });

  it('refuses what is no number', async () => {
    const { code, err } = await terminal(await takScene()).run(
      'budget',
      '--province',
      'ตาก',
      '--hold',
      'many',
    );
    expect({ code, says: err }).toEqual({ code: 2, says: expect.stringContaining('no whole number') });
  });
});

it('calls lists the units to telephone, with what is known of them', async () => {
  const scene = await takScene();
  await seat(scene, CAST.mali);
  const admin = terminal(scene);
  const at = ['--province', 'ตาก', '--at', '2025-09-12'];
  expect((await admin.json('calls', ...at)).units).toHaveLength(69);
  expect((await admin.run('calls', ...at)).out).toContain(CAST.mali.name);
  expect((await admin.json('calls', '--province', 'ตาก', '--at', '2025-09-11')).units).toEqual([]);
});

it('unit invite --head makes a code for the head of one unit', async () => {
  const scene = await takScene();
  const admin = terminal(scene);
  const { code } = await admin.json('unit', 'invite', '--unit', UNITS.umphang, '--head');
  expect((await read(scene.ports.store, inviteDoc(code)))?.grants).toEqual({
    seat: UNITS.umphang,
    head: true,
  });
  expect((await admin.run('unit', 'invite', '--all', '--head')).code).toBe(2);
});

it('plan names who is left out, and the days that starve', async () => {
  const scene = await takScene();
  await seat(scene, CAST.kanchana, CAST.mali);
  scene.ports.quota = { left: async () => 51 };
  await terminal(scene).json('extend', 'odloc-2568', '--until', '2025-09-26', '--letter', 'ว ๑๗๖๐๘');
  const plan = await terminal(scene).json('plan', 'odloc-2568', '--at', '2025-09-26');
  expect(plan).toMatchObject({
    recipients: [{ unit: UNITS.maeSot, user: CAST.kanchana.user }],
    messagesCharged: 1,
    quotaLeft: 51,
    leftOut: [{ unit: UNITS.umphang, user: CAST.mali.user, name: 'อบต.อุ้มผาง', reason: 'quota' }],
  });
  expect(plan.starves).toEqual([
    { on: '2025-09-29', messages: expect.any(Number), short: expect.any(Number) },
  ]);
  const { out } = await terminal(scene).run('plan', 'odloc-2568', '--at', '2025-09-26');
  expect(out).toContain('ข้อความของเดือนนี้ไม่พอ');
});
