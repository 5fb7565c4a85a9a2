import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import { type Delivery, isByRule, isOutdated } from '@thankamnot/shared/reminder/delivery';
import { deliveries } from './documents.ts';
import type { Ports } from './ports.ts';
import { find } from './records.ts';

/** A province's reminders by rule that never left while their words held. The next day's run takes their place. */
export async function outdatedReminders(
  { store }: Pick<Ports, 'store'>,
  province: string,
  at: Instant,
): Promise<Delivery[]> {
  const waiting = await find(store, deliveries, {
    where: [
      { field: 'province', op: '==', value: province },
      { field: 'state', op: '==', value: 'queued' },
    ],
  });
  return waiting.filter((delivery) => isByRule(delivery) && isOutdated(delivery, at));
}
