/** An iCalendar file read back as RFC 5545 says: unfolded, then taken apart. Enough for the files that we write. */

export type Properties = Record<string, string>;

export interface ReadCalendar {
  head: Properties;
  /** An alarm's properties stand among its event's. */
  events: Properties[];
}

export function readCalendar(file: string): ReadCalendar {
  const head: Properties = {};
  const events: Properties[] = [];
  let within = head;
  for (const line of file.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    const at = colonOf(line);
    const [name, value] = [line.slice(0, at), unescaped(line.slice(at + 1))];
    if (line === 'BEGIN:VEVENT') {
      within = {};
      events.push(within);
    } else if (line === 'END:VEVENT') within = head;
    else if (at > 0 && name !== 'BEGIN' && name !== 'END') within[name] ??= value;
  }
  return { head, events };
}

/** The first colon that stands in no quoted parameter. */
const colonOf = (line: string): number =>
  line.replaceAll(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)).indexOf(':');

const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
