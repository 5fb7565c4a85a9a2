import type { Via } from './chat/chats.ts';

const JAPAN_OFFSET_MS = 9 * 3_600_000;

/** `20250916`: LINE counts deliveries by days of UTC+9. */
export const japanDay = (at: Date): string =>
  new Date(at.getTime() + JAPAN_OFFSET_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** How many messages of each kind were delivered on each day. */
export function createDeliveryCounts() {
  const counts = new Map<string, number>();
  return {
    add(via: Via, at: Date, recipients: number): void {
      const key = `${via} ${japanDay(at)}`;
      counts.set(key, (counts.get(key) ?? 0) + recipients);
    },
    on: (via: Via, day: string): number => counts.get(`${via} ${day}`) ?? 0,
  };
}
