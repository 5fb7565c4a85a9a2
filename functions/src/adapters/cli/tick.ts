import { setTimeout as sleep } from 'node:timers/promises';
import { addMs, civilDateAt, clockTimeAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { DeliveryState } from '@thankamnot/shared/reminder/delivery';
import { deliver } from '../../use-cases/deliver.ts';
import { deliveryDoc } from '../../use-cases/documents.ts';
import type { Clock, Ports } from '../../use-cases/ports.ts';
import { read } from '../../use-cases/records.ts';
import { tick as runTick } from '../../use-cases/tick.ts';
import { instantOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { table } from './table.ts';

/** How long one delivery is tried here; after that it stays queued, and the next tick goes on under the same key. */
const PATIENCE_MS = 20_000;

export const tick: Command = {
  name: 'tick',
  usage: '[--at <instant>]',
  does: 'เปิดรอบใหม่และส่งการเตือนที่ถึงเวลา',
  takes: [],
  options: { at: 'text' },
  async run(call) {
    const at = instantOf(call, 'at');
    const given = await call.environment.connect();
    if (!given.line)
      throw new Refusal('LINE is not configured: set LINE_CHANNEL_ACCESS_TOKEN and the other LINE settings');
    const queued = new Set<string>();
    const ports: Ports = {
      ...given,
      clock: clockFrom(at),
      outbox: { enqueue: async (ids) => ids.forEach((id) => void queued.add(id)) },
    };
    const run = await runTick(ports);
    const ends = new Map<DeliveryState | undefined, number>();
    for (const id of queued) {
      const end = await deliverPatiently(ports, id);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    const count = (...states: DeliveryState[]) =>
      states.reduce((sum, state) => sum + (ends.get(state) ?? 0), 0);
    const counts = {
      ...run,
      deliveriesSent: count('sent'),
      deliveriesFailed: count('failed'),
      deliveriesDropped: count('dropped'),
      deliveriesOutdated: count('outdated'),
      deliveriesWaiting: count('queued', 'sending'),
    };
    return {
      json: { at, ...counts },
      text: [
        `${shortThaiDate(civilDateAt(at))} ${clockTimeAt(at)} น.`,
        table([
          ['จังหวัด', counts.provinces],
          ['เปิดรอบใหม่', counts.roundsOpened],
          ['ลบรูปที่ไม่มีรายงานใดใช้', counts.photosRemoved],
          ['ผู้รับการเตือน', counts.recipients],
          ['หน่วยงานที่ส่งไม่ถึง', counts.unreachable],
          ['ไม่ส่งเพราะข้อความไม่พอ', counts.leftOut],
          ['ส่งแล้ว (ครั้ง)', counts.deliveriesSent],
          ['ส่งไม่สำเร็จ', counts.deliveriesFailed],
          ['ไม่ต้องส่งแล้ว', counts.deliveriesDropped],
          ['พ้นวันแล้ว จึงวางแผนใหม่', counts.deliveriesOutdated],
          ['รอส่งต่อ', counts.deliveriesWaiting],
        ]),
      ].join('\n'),
    };
  },
};

/** A clock that stands at an instant when the command begins and goes on from there, so that retries become due. */
function clockFrom(at: Instant): Clock {
  const started = performance.now();
  return { now: () => addMs(at, Math.round(performance.now() - started)) };
}

/** Tries until the delivery is over or patience is; says where it stands. */
async function deliverPatiently(ports: Ports, id: string): Promise<DeliveryState | undefined> {
  const started = ports.clock.now();
  for (;;) {
    const result = await deliver(ports, id);
    if (result.finished) break;
    const now = ports.clock.now();
    if (result.retryAt > addMs(started, PATIENCE_MS)) break;
    await sleep(Math.max(0, Date.parse(result.retryAt) - Date.parse(now)));
  }
  return (await read(ports.store, deliveryDoc(id)))?.state;
}
