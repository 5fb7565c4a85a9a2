/** A copy of one's own data to be read: one page that needs nothing else, on screen and on paper. */
import type { OwnData } from '@thankamnot/shared/api/own-shapes';
import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { instants } from '@thankamnot/shared/wording/liff/instants';
import { ownData as say } from '@thankamnot/shared/wording/liff/own-data';

type Row = [label: string, text: string];

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 Sarabun,"Noto Sans Thai",sans-serif}
table{width:100%;border-collapse:collapse}th,td{padding:.4rem .5rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
th{width:40%;font-weight:600}`;

export function readableData(data: OwnData, now: Instant): string {
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(say.fileName)}</title>
<style>${STYLE}</style>
<h1>${text(say.fileName)}</h1>
<p>${text(instants.time(now))}</p>
${section(say.who, aboutPerson(data))}
${section(
  say.reports,
  data.reports.map((it): Row => [`${it.duty} ${it.round} ${it.unit}`, say.reportLine(it)]),
  say.noReports,
)}
${section(
  say.acts,
  data.acts.map(({ at, did }): Row => [say.act(did), instants.time(at)]),
  say.noActs,
)}
<h2>${text(say.also)}</h2>
<ul>${say.alsoText.map((line) => `<li>${text(line)}</li>`).join('')}</ul>
</html>
`;
}

function aboutPerson(data: OwnData): Row[] {
  return [
    [say.name, data.name],
    [say.lineId, data.lineId],
    [say.province, data.province ?? say.none],
    ...data.seats.map(
      ({ unit, since, head }): Row => [head ? say.headSeat : say.seat, say.since(unit, since)],
    ),
    ...(data.coordinates
      ? [[say.coordinates, say.since(data.coordinates.title, data.coordinates.since)] as Row]
      : []),
    ...(data.application ? [[say.application, data.application.unit] as Row] : []),
    [say.privacy, say.accepted(data.privacy.version, data.privacy.at)],
    [say.pause, data.pausedUntil ? dates.long(data.pausedUntil) : say.none],
    ...(data.blocked ? [[say.blocked, say.blockedText] as Row] : []),
    [say.calendar, data.calendar ? say.calendarMade(data.calendar.madeAt) : say.none],
  ];
}

const section = (title: string, rows: Row[], none = ''): string =>
  `<h2>${text(title)}</h2>\n${
    rows.length > 0
      ? `<table>${rows.map(([label, it]) => `<tr><th scope="row">${text(label)}</th><td>${text(it)}</td></tr>`).join('\n')}</table>`
      : `<p>${text(none)}</p>`
  }`;

/** People's own names and words stand in the page: they are text, whatever they hold. */
const text = (raw: string): string => raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
