import { expect, test } from 'vitest';
import { asPerson, boardNow, CAST, ODLOC, type Scene, takScene, UNITS } from '../testing/scene.ts';
import { reportDoc, revisionsOf, traceDoc } from './documents.ts';
import { hideUnsent, traceMessage } from './hide-unsent.ts';
import { find, read } from './records.ts';
import { type Submission, submitReport } from './submit-report.ts';

const act = ({ ports }: Scene, what: Submission['act'], key: string) =>
  submitReport(ports, {
    by: asPerson(CAST.kanchana),
    via: 'chat',
    round: ODLOC,
    unit: UNITS.maeSot,
    act: what,
    key,
  });
const trace = ({ ports }: Scene, message: string, key: string) =>
  traceMessage(ports, message, { round: ODLOC, unit: UNITS.maeSot, key });
/** Every place that keeps a problem's words. */
async function words(scene: Scene) {
  const { store } = scene.ports;
  return {
    report: (await read(store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.maeSot)))?.problem,
    history: (
      await find(store, revisionsOf(ODLOC.duty, ODLOC.round, UNITS.maeSot), {
        orderBy: { field: 'n', direction: 'asc' },
      })
    ).map(({ problem }) => problem),
    board: (await boardNow(scene)).units[UNITS.maeSot]?.problem,
  };
}

test('words of an unsent message vanish from report, history and board; what was recorded stays', async () => {
  const scene = await takScene();
  await trace(scene, 'message-1', 'event-1');
  await act(scene, { kind: 'problem', text: 'ระบบล่ม' }, 'event-1');
  await act(scene, { kind: 'start' }, 'event-2');
  expect(await words(scene)).toEqual({ report: 'ระบบล่ม', history: ['ระบบล่ม', 'ระบบล่ม'], board: 'ระบบล่ม' });

  await hideUnsent(scene.ports, 'message-1');
  expect(await words(scene)).toEqual({ report: null, history: [null, null], board: undefined });
  expect((await boardNow(scene)).units[UNITS.maeSot]).toMatchObject({ status: 'in_progress', revision: 2 });
  expect(await read(scene.ports.store, traceDoc('message-1'))).toBeUndefined();
  await hideUnsent(scene.ports, 'message-1');
});

test('words that came in another message stay', async () => {
  const scene = await takScene();
  await trace(scene, 'message-1', 'event-1');
  await act(scene, { kind: 'problem', text: 'ระบบล่ม' }, 'event-1');
  await act(scene, { kind: 'problem', text: 'ไม่มีรหัสผ่าน' }, 'event-2');
  await hideUnsent(scene.ports, 'message-1');
  expect(await words(scene)).toEqual({
    report: 'ไม่มีรหัสผ่าน',
    history: [null, 'ไม่มีรหัสผ่าน'],
    board: 'ไม่มีรหัสผ่าน',
  });
});

test('a message that left no words, or that nobody traced, changes nothing', async () => {
  const scene = await takScene();
  await trace(scene, 'message-1', 'event-1');
  await act(scene, { kind: 'start' }, 'event-1');
  const before = await boardNow(scene);
  await hideUnsent(scene.ports, 'message-1');
  await hideUnsent(scene.ports, 'message-2');
  await trace(scene, 'message-3', 'never-recorded');
  await hideUnsent(scene.ports, 'message-3');
  expect(await boardNow(scene)).toEqual(before);
});
