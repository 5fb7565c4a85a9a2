import { unfinishedDeliveries } from './deliver.ts';
import { provinces } from './documents.ts';
import type { Ports, QuotaReader } from './ports.ts';
import { find } from './records.ts';
import { removeLeftPhotos } from './remove-left-photos.ts';
import { sendDue } from './send-due.ts';
import { sendReminders } from './send-reminders.ts';

export interface TickResult {
  provinces: number;
  deliveriesQueued: number;
  deliveriesResumed: number;
  recipients: number;
  unreachable: number;
  /** People who are owed a reminder and get none because too few messages are left. */
  leftOut: number;
  roundsOpened: number;
  /** Photos that were sent and that no report has named. */
  photosRemoved: number;
  /** Provinces whose run met a fault; the next tick tries them again. */
  failed: number;
}

/**
 * What happens every quarter of an hour: deliveries that were left unfinished go on, and each province whose
 * time has come gets its day's reminders; what was left behind is removed. Returns counts; running it twice does nothing the second time.
 */
export async function tick(ports: Ports): Promise<TickResult> {
  const unfinished = await unfinishedDeliveries(ports);
  if (unfinished.length > 0) await ports.outbox.enqueue(unfinished);
  const result: TickResult = {
    provinces: 0,
    deliveriesQueued: 0,
    deliveriesResumed: unfinished.length,
    recipients: 0,
    unreachable: 0,
    leftOut: 0,
    roundsOpened: 0,
    photosRemoved: 0,
    failed: 0,
  };
  const quota = sharedQuota(ports.quota);
  const left = await sendDue(ports).catch((error: unknown) => {
    ports.log.error('scheduled sendings failed', { error: String((error as Error)?.stack ?? error) });
    result.failed += 1;
    return [];
  });
  result.deliveriesQueued += left.length;
  for (const province of await find(ports.store, provinces)) {
    result.provinces += 1;
    // One province's fault must not keep the others from their reminders.
    const run = await sendReminders({ ...ports, quota }, province).catch((error: unknown) => {
      ports.log.error('reminder run failed', {
        province: province.code,
        error: String((error as Error)?.stack ?? error),
      });
    });
    if (!run) {
      result.failed += 1;
      continue;
    }
    result.deliveriesQueued += run.deliveries.length;
    result.recipients += run.recipients;
    result.unreachable += run.unreachable;
    result.leftOut += run.leftOut;
    quota.spend(run.recipients);
    result.roundsOpened += run.roundsOpened;
  }
  result.photosRemoved = await removeLeftPhotos(ports).catch((error: unknown) => {
    ports.log.error('photos not removed', { error: String((error as Error)?.stack ?? error) });
    result.failed += 1;
    return 0;
  });
  return result;
}

/**
 * The account's quota for the provinces of one tick: read when the first of them needs it, less what the ones before
 * have planned, because LINE counts a message only when it is sent.
 */
function sharedQuota(quota: QuotaReader): QuotaReader & { spend(messages: number): void } {
  let read: Promise<number | null> | undefined;
  let spent = 0;
  return {
    async left() {
      read ??= quota.left();
      const left = await read;
      return left === null ? null : Math.max(0, left - spent);
    },
    spend(messages) {
      spent += messages;
    },
  };
}
