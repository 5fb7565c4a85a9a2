import { describe, expect, test } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  ODLOC,
  present,
  type Scene,
  seat,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { answerDispute, decideDispute } from './decide-dispute.ts';
import { provinceDoc, reportDoc, revisionsOf } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import { applyReconciliation, previewReconciliation } from './reconcile.ts';
import { find, read } from './records.ts';
import { recount } from './recount.ts';
import { planFor } from './send-reminders.ts';
import { submitReport } from './submit-report.ts';

const by = asPerson(CAST.anucha);
const LINK = 'https://drive.google.com/file/1';

/** Mae Sot and Umphang have reported; the list has Mae Sot and Mae Kasa. */
async function reported(): Promise<Scene> {
  const scene = await takScene();
  await seat(scene, CAST.kanchana, CAST.mali, CAST.anucha);
  await extendDuty(scene.ports, { round: ODLOC, until: '2025-09-26', letterNo: 'ว ๑', by, key: 'extend' });
  for (const unit of [UNITS.maeSot, UNITS.umphang]) await complete(scene, unit, `done~${unit}`);
  return scene;
}
const LIST = ['๑. ทน.แม่สอด', '๒. องค์การบริหารส่วนตำบลแม่กาษา'];

const complete = ({ ports }: Scene, unit: string, key: string) =>
  submitReport(ports, {
    by: asPerson(CAST.mali),
    via: 'chat',
    round: ODLOC,
    unit,
    act: { kind: 'complete' },
    key,
  });

async function reconciled(scene: Scene, lines = LIST, key = 'reconcile') {
  const { changes } = await previewReconciliation(scene.ports, ODLOC, lines);
  return applyReconciliation(scene.ports, { round: ODLOC, changes, by, key });
}

const entry = async (scene: Scene, unit: string) => present((await boardNow(scene)).units[unit]);

/** Would the unit's officer be reminded on the last Friday before the due date? */
async function isReminded({ ports }: Scene, unit: string, on = '2025-09-23'): Promise<boolean> {
  const province = present(await read(ports.store, provinceDoc(TAK)));
  const { plan } = await planFor(ports, province, on);
  return plan.digests.some(({ recipients }) => recipients.some((it) => it.unit === unit));
}

test('a preview writes nothing', async () => {
  const scene = await reported();
  const before = await boardNow(scene);
  const { changes } = await previewReconciliation(scene.ports, ODLOC, LIST);
  expect(changes.map(({ name, becomes }) => [name, becomes])).toEqual([
    ['ทน.แม่สอด', 'verified'],
    ['อบต.แม่กาษา', 'verified'],
    ['อบต.อุ้มผาง', 'disputed'],
  ]);
  expect(await boardNow(scene)).toEqual(before);
});

test('an empty list is refused, since it would dispute everybody', async () => {
  const scene = await reported();
  await expect(previewReconciliation(scene.ports, ODLOC, ['', '  '])).rejects.toMatchObject({
    code: 'empty_list',
  });
});

describe('a preview that somebody confirmed', () => {
  test('verifies, records from the central system, and disputes', async () => {
    const scene = await reported();
    expect(await reconciled(scene)).toEqual({ written: 3 });
    expect(await entry(scene, UNITS.maeSot)).toMatchObject({
      status: 'done',
      verification: 'verified',
      revision: 2,
    });
    expect(await entry(scene, UNITS.umphang)).toMatchObject({ status: 'done', verification: 'disputed' });
    expect(await entry(scene, UNITS.maeKasa)).toMatchObject({
      status: 'done',
      verification: 'verified',
      completedOn: '2025-09-16',
      values: { domains: ['education', 'economy', 'environment'] },
    });
    const report = await read(scene.ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.maeKasa));
    expect(report).toMatchObject({ n: 1, via: 'import', by: { name: by.name }, verification: 'verified' });
  });

  test('is kept with the revisions, and a recount finds the board right', async () => {
    const scene = await reported();
    await reconciled(scene);
    const kept = await find(scene.ports.store, revisionsOf(ODLOC.duty, ODLOC.round, UNITS.umphang));
    expect(kept.map(({ n, via, verification }) => [n, via, verification]).sort()).toEqual([
      [1, 'chat', undefined],
      [2, 'import', 'disputed'],
    ]);
    expect((await recount(scene.ports, ODLOC)).changed).toEqual([]);
  });

  test('takes effect once under one key, and a second list with nothing new writes nothing', async () => {
    const scene = await reported();
    const { changes } = await previewReconciliation(scene.ports, ODLOC, LIST);
    const request = { round: ODLOC, changes, by, key: 'same' };
    await Promise.all([applyReconciliation(scene.ports, request), applyReconciliation(scene.ports, request)]);
    await applyReconciliation(scene.ports, request);
    expect((await entry(scene, UNITS.maeKasa)).revision).toBe(1);
    expect(await reconciled(scene, LIST, 'again')).toEqual({ written: 0 });
  });

  test('is refused as a whole when a unit has reported since', async () => {
    const scene = await reported();
    const { changes } = await previewReconciliation(scene.ports, ODLOC, LIST);
    await complete(scene, UNITS.maeKasa, 'meanwhile');
    const before = await boardNow(scene);
    const late = applyReconciliation(scene.ports, { round: ODLOC, changes, by, key: 'late' });
    await expect(late).rejects.toMatchObject({ code: 'changed_meanwhile' });
    expect(await boardNow(scene)).toEqual(before);
  });

  test('may not name a unit that the duty does not ask', async () => {
    const scene = await reported();
    const changes = [{ unit: '__proto__', name: '', basedOn: 0, becomes: 'verified' as const }];
    const forged = applyReconciliation(scene.ports, { round: ODLOC, changes, by, key: 'forged' });
    await expect(forged).rejects.toMatchObject({ code: 'unit_not_asked' });
  });
});

describe('a dispute', () => {
  test('is chased until the officer answers with a link, then pauses until somebody decides', async () => {
    const scene = await reported();
    const dispute = { round: ODLOC, unit: UNITS.umphang, by: asPerson(CAST.mali) };
    expect(await isReminded(scene, UNITS.umphang)).toBe(false);

    await reconciled(scene);
    expect(await isReminded(scene, UNITS.umphang)).toBe(true);

    await answerDispute(scene.ports, { ...dispute, evidence: LINK, via: 'form', key: 'answer' });
    expect(await isReminded(scene, UNITS.umphang)).toBe(false);

    await decideDispute(scene.ports, { ...dispute, by, accept: false, key: 'refuse' });
    expect(await isReminded(scene, UNITS.umphang)).toBe(true);

    await answerDispute(scene.ports, { ...dispute, evidence: `${LINK}2`, via: 'form', key: 'answer-2' });
    await decideDispute(scene.ports, { ...dispute, by, accept: true, key: 'accept' });
    expect(await isReminded(scene, UNITS.umphang)).toBe(false);
    expect(await entry(scene, UNITS.umphang)).toMatchObject({ status: 'done', verification: 'verified' });
    // The next list lacks the unit still, and raises no new dispute.
    expect(await reconciled(scene, LIST, 'next')).toEqual({ written: 0 });
  });

  test('is decided once', async () => {
    const scene = await reported();
    await reconciled(scene);
    const dispute = { round: ODLOC, unit: UNITS.umphang, by: asPerson(CAST.mali) };
    await answerDispute(scene.ports, { ...dispute, evidence: LINK, via: 'form', key: 'answer' });
    await decideDispute(scene.ports, { ...dispute, by, accept: true, key: 'accept' });
    const again = decideDispute(scene.ports, { ...dispute, by, accept: false, key: 'refuse' });
    await expect(again).rejects.toMatchObject({ code: 'already_decided' });
  });
});
