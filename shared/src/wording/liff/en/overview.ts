/** English beside `../overview.ts`. */
import type { overview as thai } from '../overview.ts';
import { englishDay, units } from './phrases.ts';

export const overview: typeof thai = {
  summary: 'Today at a glance',
  open: 'Duties not complete',
  missingUnits: 'Units still missing',
  problems: 'Problems',
  applicants: 'Asking to register',
  standing: {
    overdue: 'Overdue',
    behind: 'Behind schedule',
    due_soon: 'Due soon',
    calm: 'On schedule',
    complete: 'Complete',
  },
  way: (trajectory, missing, dueOn) => {
    if (missing === 0) return 'Every unit has reported';
    switch (trajectory.kind) {
      case 'reached':
        return `Target reached, ${units(missing)} still missing`;
      case 'ahead':
        return `${units(trajectory.perWeek)} a week needed`;
      case 'last_week':
        return `${units(trajectory.missing)} more needed by ${englishDay(dueOn)}`;
      case 'missed':
        return `${units(missing)} still missing`;
    }
  },
  problemUnits: (count) => `${units(count)} with a problem`,
  remind: (missing) => `Remind ${units(missing)}`,
};
