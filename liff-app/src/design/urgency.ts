/** How pressing a due date is: drives colour and order, always beside words. */
import { SOON_DAYS } from '@thankamnot/shared/report/soon-days';

export type Urgency = 'late' | 'today' | 'soon' | 'calm' | 'done';

export function urgencyOf(daysLeft: number, complete: boolean): Urgency {
  if (complete) return 'done';
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  return daysLeft <= SOON_DAYS ? 'soon' : 'calm';
}
