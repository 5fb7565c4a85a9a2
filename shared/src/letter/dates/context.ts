import type { LetterText } from '../letter-text.ts';
import type { DateMention } from './date-mentions.ts';

/** What stands around a date, as rules want to see it. */
export interface DateContext {
  mention: DateMention;
  /** Right before the date, without วันที่ (or วันศุกร์ที่, เดือน, a colon or a bracket) and line ends; up to 160 characters. */
  lead: string;
  /** The same, but only as far back as the paragraph or list item goes. */
  clause: string;
  /** Right after the date; up to 100 characters, no line ends. */
  after: string;
  /** A bracket opened right before the date. */
  bracketed: boolean;
  /** A word such as วันที่ stood before the date. */
  named: boolean;
  /** Where `lead` ends in the flow. */
  leadEnd: number;
}

const DATE_WORDS =
  /(?:วัน(?:ที่|ที|ทื่|ที๋|ทึ่|ที้|ที่\.+)?|ว[ัี]?นท[ีืึ][่้]?|วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:ที่|ที|นี้|หน้า)?|เดือน)$/;
const PUNCTUATION = /[:("'\-–=>|\s]+$/;

const REACH_BACK = 160;
const REACH_ON = 100;

export function contextOf({ flow }: LetterText, mention: DateMention): DateContext {
  const raw = flow.slice(Math.max(0, mention.start - REACH_BACK), mention.start);
  const bracketed = /\([^)]{0,20}$/.test(raw);
  const stripped = strip(raw);
  const paragraph = raw.slice(raw.lastIndexOf('\n', stripped.text.length - 1) + 1);
  return {
    mention,
    lead: stripped.text.replaceAll('\n', ''),
    clause: strip(paragraph).text.replaceAll('\n', ''),
    after: flow.slice(mention.end, mention.end + REACH_ON).replaceAll('\n', ' '),
    bracketed,
    named: stripped.named,
    leadEnd: mention.start - (raw.length - stripped.text.length),
  };
}

function strip(raw: string): { text: string; named: boolean } {
  let text = raw.replace(PUNCTUATION, '');
  const bare = text.replace(DATE_WORDS, '');
  const named = bare !== text;
  text = bare.replace(PUNCTUATION, '');
  return { text, named };
}

/** `text.slice(from)` of the last match of a pattern that ends the lead, or undefined. */
export function cueLength(lead: string, cue: RegExp): number | undefined {
  const match = cue.exec(lead);
  return match ? match[0].length : undefined;
}
