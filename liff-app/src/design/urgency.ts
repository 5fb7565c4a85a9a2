/** How pressing a due date is: drives colour and order, always beside words. */
export type Urgency = 'late' | 'today' | 'soon' | 'calm' | 'done';

/** Three days is when the first reminder of the last stretch goes out. */
const SOON_DAYS = 3;

export function urgencyOf(daysLeft: number, complete: boolean): Urgency {
  if (complete) return 'done';
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  return daysLeft <= SOON_DAYS ? 'soon' : 'calm';
}
