/** Due dates as an iCalendar file (RFC 5545), as phones subscribe to it. */
import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { calendarFile as say } from '@thankamnot/shared/wording/calendar-file';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarLine } from '../../../use-cases/press.ts';

const HOUR_S = 60 * 60;
/** How often phones are asked to look again. */
const REFRESH_S = 4 * HOUR_S;
/** Nine o'clock on the day before a day that begins at midnight. */
const ALARM_S = 15 * HOUR_S;

/** Days of the wall calendar: without a time zone they cannot slip, whatever the zone of server and phone. */
const day = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

export function calendarFile(lines: readonly CalendarLine[]): string {
  const calendar = ical({
    prodId: { company: 'Than Kamnot', product: 'Due dates', language: 'TH' },
    method: ICalCalendarMethod.PUBLISH,
    name: say.name,
    description: say.description,
    ttl: REFRESH_S,
    x: { 'X-WR-TIMEZONE': 'Asia/Bangkok' },
  });
  for (const line of lines) {
    const { uid, on, changedAt, sequence, done, link } = line;
    const event = calendar.createEvent({
      id: uid,
      start: day(on),
      end: day(addDays(on, 1)),
      allDay: true,
      // The file is the same until something changes, so that its tag is.
      stamp: changedAt,
      lastModified: changedAt,
      sequence,
      summary: summaryOf(line),
      description: descriptionOf(line),
      url: link,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (!done) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: ALARM_S });
  }
  // RFC 5545 ends every line so, the last one too.
  return `${calendar.toString()}\r\n`;
}

function summaryOf({ title, unit, count, done }: CalendarLine): string {
  const of = unit?.name ?? say.units(count?.expected ?? 0);
  if (!done) return say.due(title, of);
  return unit ? say.done(title, of) : say.allDone(title, of);
}

const descriptionOf = ({ roundTitle, moved, unit, count, link }: CalendarLine): string =>
  [
    roundTitle,
    ...(moved ? [say.moved(moved.from, moved.letterNo)] : []),
    ...(count ? [say.count(count.complete, count.expected)] : []),
    unit ? say.openForm(link) : say.openBoard(link),
  ].join('\n');
