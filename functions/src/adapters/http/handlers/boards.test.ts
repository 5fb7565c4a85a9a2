/** What the desk reads and answers, on a store that counts as Firestore bills. */
import { describe, expect, it } from 'vitest';
import {
  asPerson,
  CAST,
  HELP_CENTRE,
  ODLOC,
  present,
  seat,
  takScene,
  UNITS,
} from '../../../testing/scene.ts';
import { userDoc } from '../../../use-cases/documents.ts';
import { read } from '../../../use-cases/records.ts';
import { submitReport } from '../../../use-cases/submit-report.ts';
import { countingStore } from '../../store/counting-store.ts';
import { openSqliteStore } from '../../store/sqlite-store.ts';
import { boardHandlers } from './boards.ts';

const params = { duty: ODLOC.duty, round: ODLOC.round };

async function desk(now?: string) {
  const store = countingStore(openSqliteStore(':memory:'));
  const scene = await takScene({ store, duties: [ODLOC.duty, HELP_CENTRE.duty], ...(now && { now }) });
  await seat(scene, CAST.anucha, CAST.wilai, CAST.kanchana);
  const handlers = boardHandlers({ ports: scene.ports });
  const as = async (who: { user: string; name: string }) => ({
    who,
    user: present(await read(scene.ports.store, userDoc(who.user))),
    query: undefined,
    body: undefined,
  });
  const report = (unit: string, key: string) =>
    submitReport(scene.ports, {
      by: asPerson(CAST.kanchana),
      via: 'chat',
      round: ODLOC,
      unit,
      act: { kind: 'complete' },
      key,
    });
  return { scene, store, handlers, as, report };
}

describe('a board', () => {
  it('costs one read for whoever holds its version, which another report changes', async () => {
    const { store, handlers, as, report } = await desk();
    const anucha = { ...(await as(CAST.anucha)), params };
    store.reset();
    const { version } = await handlers.board(anucha);
    expect(store.counts()).toMatchObject({ reads: 1, writes: 0 });
    expect((await handlers.board(anucha)).version).toBe(version);
    await report(UNITS.maeSot, 'report');
    const after = await handlers.board(anucha);
    expect(after.version).not.toBe(version);
    expect(await after.answer()).toMatchObject({ complete: 1 });
  });

  it('has another version on another day, for then other days are left', async () => {
    const { scene, handlers, as } = await desk();
    const anucha = { ...(await as(CAST.anucha)), params };
    const { version } = await handlers.board(anucha);
    scene.clock.set('2025-09-17');
    expect((await handlers.board(anucha)).version).not.toBe(version);
  });

  it('changes for a district only with the units that it answers for', async () => {
    const { handlers, as, report } = await desk();
    const wilai = { ...(await as(CAST.wilai)), params };
    const { version } = await handlers.board(wilai);
    await report(UNITS.umphang, 'elsewhere');
    expect((await handlers.board(wilai)).version).toBe(version);
    await report(UNITS.maeKasa, 'here');
    expect((await handlers.board(wilai)).version).not.toBe(version);
  });
});

describe('the overview', () => {
  it('costs a read for every open round and one for who waits, and says trouble first', async () => {
    const { store, handlers, as } = await desk();
    const anucha = { ...(await as(CAST.anucha)), params: {} };
    store.reset();
    const overview = await handlers.duties(anucha);
    expect(store.counts()).toMatchObject({ reads: 3, writes: 0 });
    const { duties, summary } = await overview.answer();
    expect(duties.map(({ duty, standing }) => [duty, standing])).toEqual([
      ['odloc-2568', 'overdue'],
      ['help-centre', 'overdue'],
    ]);
    expect(summary).toEqual({ open: 2, missingUnits: 69, problems: 0, applicants: 0 });
  });

  it('tells a district nothing of applications, which it does not decide', async () => {
    const { handlers, as } = await desk();
    const { summary, duties } = await (
      await handlers.duties({ ...(await as(CAST.wilai)), params: {} })
    ).answer();
    expect(summary).toEqual({ open: 2, missingUnits: 11, problems: 0, applicants: null });
    expect(duties.map(({ expected }) => expected)).toEqual([11, 11]);
  });

  it('is refused to an officer', async () => {
    const { handlers, as } = await desk();
    await expect(handlers.duties({ ...(await as(CAST.kanchana)), params: {} })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});
