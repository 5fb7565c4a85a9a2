import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { describe, expect, it } from 'vitest';
import { boardNow, CAST, HELP_CENTRE, provinceNow, seat, takScene, UNITS } from '../../testing/scene.ts';
import { boards, deliveries } from '../../use-cases/documents.ts';
import { find } from '../../use-cases/records.ts';
import { setBlocked } from '../../use-cases/registration.ts';
import { tick as runTick } from '../../use-cases/tick.ts';
import { lineAccount, terminal } from './testing/terminal.ts';

/** The Tak letter is extended, and three officers of two units are registered. */
async function extended() {
  const scene = await takScene();
  await seat(scene, CAST.kanchana, CAST.somchai, CAST.mali);
  await terminal(scene).json('extend', 'odloc-2568', '--until', '2025-09-26', '--letter', 'ว ๑๗๖๐๘');
  return scene;
}

describe('plan', () => {
  it('tells who would be reminded at what cost in the shape of the contract', async () => {
    const scene = await extended();
    const plan = await terminal(scene).json('plan', 'odloc-2568', '--at', '2025-09-19T09:00:00+07:00');
    expect(Object.keys(plan)).toEqual([
      'recipients',
      'messagesCharged',
      'quotaLeft',
      'free',
      'unreachable',
      'starves',
      'leftOut',
    ]);
    expect(plan.recipients).toEqual([
      { unit: UNITS.maeSot, user: CAST.kanchana.user },
      { unit: UNITS.umphang, user: CAST.mali.user },
    ]);
    expect(plan).toMatchObject({
      messagesCharged: 2,
      quotaLeft: 300,
      free: [
        { way: 'share_card', units: 69 },
        { way: 'reply', units: 2 },
      ],
    });
    expect(plan.unreachable).toHaveLength(67);
    expect(plan.unreachable[0]).toEqual({ unit: UNITS.takPao, name: 'อบจ.ตาก', reason: 'no_officer' });
  });

  it.each([
    ['2025-09-18', 0],
    ['19 ก.ย. 2568', 2],
    ['2568-09-23', 2],
    ['2025-09-24T09:00:00Z', 0],
    ['25/9/68', 2],
    ['2025-09-25T17:00:00.000Z', 2],
    ['2025-09-27', 0],
    // The working day after the due date: Mae Sot's other officer too.
    ['2025-09-29', 3],
  ])('at %s it names %i people', async (at, people) => {
    expect((await terminal(await extended()).json('plan', 'odloc-2568', '--at', at)).recipients).toHaveLength(
      people,
    );
  });

  it('leaves out who has reported, and says who blocked the bot', async () => {
    const scene = await extended();
    const admin = terminal(scene);
    await admin.json('report', 'set', 'odloc-2568', '--unit', UNITS.maeSot, '--status', 'done');
    await setBlocked(scene.ports, CAST.mali.user, true);
    const plan = await admin.json('plan', 'odloc-2568', '--at', '2025-09-19');
    expect(plan.recipients).toEqual([]);
    expect(plan.unreachable).toContainEqual({ unit: UNITS.umphang, name: 'อบต.อุ้มผาง', reason: 'blocked' });
  });

  it('reads only: nothing is queued, marked or opened', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    await seat(scene, CAST.kanchana);
    const plan = await terminal(scene).json('plan', 'help-centre', '--at', '2025-10-08');
    expect(plan.recipients).toEqual([{ unit: UNITS.maeSot, user: CAST.kanchana.user }]);
    expect(await find(scene.ports.store, deliveries)).toEqual([]);
    expect(await find(scene.ports.store, boards)).toHaveLength(1);
    expect((await provinceNow(scene)).remindedOn).toBeNull();
  });

  it('agrees with the run that follows it', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    await seat(scene, CAST.kanchana, CAST.mali);
    const admin = terminal(scene, { line: lineAccount() });
    const { recipients } = await admin.json('plan', 'help-centre', '--at', '2025-10-08');
    await admin.json('tick', '--at', '2025-10-08');
    expect(scene.sender.calls.flatMap(({ to }) => to).sort()).toEqual(
      recipients.map(({ user }: { user: string }) => user).sort(),
    );
  });

  it('has no quota where LINE can’t be asked', async () => {
    const scene = await extended();
    scene.ports.quota = { left: async () => null };
    const admin = terminal(scene);
    expect((await admin.json('plan', 'odloc-2568')).quotaLeft).toBeNull();
    expect((await admin.run('plan', 'odloc-2568', '--at', '2025-09-19')).out).toContain(
      'ส่งถึง 2 คน ใช้ 2 ข้อความ (ไม่ทราบโควตาคงเหลือ)',
    );
  });

  it.each([
    'tomorrow',
    '2025-09-19T09:00',
    '2025-02-30T09:00:00Z',
    '2025-09-19T25:00:00Z',
    '',
  ])('refuses the instant %j', async (at) => {
    const { code, err } = await terminal(await extended()).run('plan', 'odloc-2568', '--at', at);
    expect(code).toBe(2);
    expect(err).toMatch(/^admin: plan odloc-2568: --at: ".*" is no instant; write [^\n]*\n$/);
  });
});

describe('tick', () => {
  it('opens rounds, reminds and delivers, once', async () => {
    const scene = await extended();
    const admin = terminal(scene, { line: lineAccount() });
    const at = '2025-09-19T09:00:00+07:00';
    expect(await admin.json('tick', '--at', at)).toEqual({
      at: '2025-09-19T02:00:00.000Z',
      provinces: 1,
      roundsOpened: 0,
      photosRemoved: 0,
      recipients: 2,
      unreachable: 67,
      leftOut: 0,
      deliveriesQueued: 1,
      deliveriesResumed: 0,
      deliveriesSent: 1,
      deliveriesFailed: 0,
      failed: 0,
      deliveriesDropped: 0,
      deliveriesOutdated: 0,
      deliveriesWaiting: 0,
    });
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[CAST.kanchana.user, CAST.mali.user]]);
    expect(await admin.json('tick', '--at', at)).toMatchObject({ recipients: 0, deliveriesSent: 0 });
    expect(scene.sender.calls).toHaveLength(1);
  });

  it('opens the round of a new month', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    const result = await terminal(scene, { line: lineAccount() }).json('tick', '--at', '2025-10-01');
    expect(result).toMatchObject({ roundsOpened: 1 });
    expect((await boardNow(scene, { ...HELP_CENTRE, round: '2025-10' })).dueOn).toBe('2025-10-15');
  });

  it('tries again under the same key when LINE is busy', async () => {
    const scene = await extended();
    scene.sender.answers({ kind: 'rate_limited' });
    const admin = terminal(scene, { line: lineAccount() });
    expect(await admin.json('tick', '--at', '2025-09-19')).toMatchObject({ deliveriesSent: 1 });
    expect(scene.sender.calls).toHaveLength(2);
    expect(new Set(scene.sender.calls.map(({ retryKey }) => retryKey)).size).toBe(1);
  });

  it('goes on with what another run left', async () => {
    const scene = await extended();
    scene.clock.set('2025-09-19');
    await runTick(scene.ports);
    expect(scene.sender.calls).toEqual([]);
    const result = await terminal(scene, { line: lineAccount() }).json('tick');
    expect(result).toMatchObject({ deliveriesQueued: 0, deliveriesResumed: 1, deliveriesSent: 1 });
  });

  it('counts what LINE refuses, and what is not wanted any more', async () => {
    const scene = await extended();
    const admin = terminal(scene, { line: lineAccount() });
    scene.sender.answers({ kind: 'quota_exhausted' });
    expect(await admin.json('tick', '--at', '2025-09-19')).toMatchObject({
      deliveriesFailed: 1,
      deliveriesSent: 0,
    });
    scene.clock.set('2025-09-23');
    await runTick(scene.ports);
    for (const unit of [UNITS.maeSot, UNITS.umphang]) {
      await admin.json('report', 'set', 'odloc-2568', '--unit', unit, '--status', 'done');
    }
    expect(await admin.json('tick')).toMatchObject({ deliveriesResumed: 1, deliveriesDropped: 1 });
  });

  it('does nothing without LINE', async () => {
    const scene = await extended();
    const { code, out, err } = await terminal(scene).run('tick', '--at', '2025-09-19', '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'admin: tick: LINE is not configured: set LINE_CHANNEL_ACCESS_TOKEN and the other LINE settings\n',
    );
    expect((await provinceNow(scene)).remindedOn).toBeNull();
  });

  it('sends nothing outside office hours', async () => {
    const scene = await extended();
    const at = instantAt('2025-09-19', '20:00');
    await terminal(scene, { line: lineAccount() }).json('tick', '--at', at);
    expect(scene.sender.calls).toEqual([]);
  });
});
