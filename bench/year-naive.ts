/** The year as a reminder tool without a plan plays it: one push a duty to every officer of every missing unit. */
import { addDays, type CivilDate, daysBetween, monthOf } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { openedRounds } from '@thankamnot/shared/duty/rounds';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { reminderDays } from '@thankamnot/shared/reminder/reminder-days';
import { isAsked } from '@thankamnot/shared/report/board';
import { dutiesOfYear, ODLOC_EXTENDED, YEAR } from './year-duties.ts';
import type { People } from './year-model.ts';

/** Messages by month. Officers answer as in the planned year; what is not a report changes nothing. */
export function naiveYear(roster: Roster, people: People, officersAUnit: number): Map<string, number> {
  const calendar = workCalendar();
  const rounds = dutiesOfYear().flatMap((duty) =>
    openedRounds(duty.schedule, YEAR.until)
      .filter(({ dueOn }) => dueOn >= YEAR.from)
      .map((round) => ({
        duty,
        round,
        missing: new Set(roster.units.filter((unit) => isAsked(unit, duty.audience)).map(({ code }) => code)),
      })),
  );
  const messages = new Map<string, number>();
  for (let today: CivilDate = YEAR.from; today <= YEAR.until; today = addDays(today, 1)) {
    if (!calendar.isWorkingDay(today)) continue;
    for (const { duty, round, missing } of rounds) {
      if (round.opensOn > today) continue;
      const extended = duty.id === ODLOC_EXTENDED.duty && today > ODLOC_EXTENDED.on;
      const dueOn = extended ? ODLOC_EXTENDED.until : round.dueOn;
      const left = daysBetween(today, dueOn);
      for (const unit of missing) if (people.reportsUnprompted(unit, left)) missing.delete(unit);
      const isDay = reminderDays(round.opensOn, dueOn, duty.reminder, calendar).some(
        ({ on }) => on === today,
      );
      if (!isDay) continue;
      for (const unit of missing) {
        const officers = unit.length === 8 ? officersAUnit : 1;
        messages.set(monthOf(today), (messages.get(monthOf(today)) ?? 0) + officers);
        const answers = Array.from({ length: officers }, () => people.onTold(unit, left));
        if (answers.includes('report')) missing.delete(unit);
      }
    }
  }
  return messages;
}
