import type { CivilDate } from '../calendar/civil-date.ts';
import { LAO_TYPES, type LaoType } from '../organization/unit.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import type { Deadline, LetterReading } from './letter-reading.ts';

/** What a coordinator is offered after pasting a letter; every field can still be changed. */
export interface DutyDraft {
  /** The subject without its courtesies; null when the letter has none. */
  title: string | null;
  letterNo: string | null;
  letterDate: CivilDate | null;
  /** Opening day of the window, if the letter gives one. */
  opensOn: CivilDate | null;
  /** The last day: of the extension, or the first due day, or the window's end. */
  dueOn: CivilDate | null;
  /** Further due days after that, each a round or a step of its own. */
  furtherDueOn: CivilDate[];
  /** Days of every month, for a recurring duty. */
  daysOfMonth: number[];
  /** Set when the letter moves the day of a duty that stands already. */
  extension: { until: CivilDate; formerlyDueOn: CivilDate | null } | null;
  /** Who must report, guessed from the addressees; empty when they do not say. */
  audience: LaoType[];
  /** The guess of `dueOn` counts from the letter's date because the day of receipt is unknown. */
  estimated: boolean;
}

/** Turns a reading into a draft. Pure; nothing is invented that the letter does not say. */
export function draftDuty(reading: LetterReading): DutyDraft {
  const { deadlines, mentioned } = reading;
  const days = (kind: Deadline['kind']) =>
    deadlines.flatMap((day) => (day.kind === kind && day.date !== undefined ? [day.date] : []));
  const until = days('extended_to').sort().at(-1);
  const superseded = mentioned.filter(({ why }) => why === 'superseded').map(({ date }) => date);
  const due = [...days('due'), ...(days('due').length === 0 ? days('window_end') : [])].sort();
  const dueOn = until ?? due[0] ?? null;
  return {
    title: reading.subject === null ? null : topicOf(reading.subject),
    letterNo: reading.letterNo,
    letterDate: reading.letterDate,
    opensOn: days('window_start').sort()[0] ?? null,
    dueOn,
    furtherDueOn: dueOn === null ? [] : due.filter((date) => date > dueOn),
    daysOfMonth: deadlines.flatMap(({ dayOfMonth }) => (dayOfMonth === undefined ? [] : [dayOfMonth])),
    extension: until === undefined ? null : { until, formerlyDueOn: superseded.sort().at(-1) ?? null },
    audience: audienceOf(reading.addressees),
    estimated: deadlines.some(({ date, estimated }) => date === dueOn && estimated === true),
  };
}

const COURTESIES =
  /^(?:ขอ(?:ความ)?(?:อนุเคราะห์|ร่วมมือ|เชิญ|ให้)?|แจ้ง|ประสาน|การ|เร่งรัด|กำชับ|ประชาสัมพันธ์|ส่งสำเนา|เลื่อนกำหนด|(?:ขอ)?ขยาย(?:ระยะ)?(?:เวลา|กำหนด)?)\s*/;

/** What a subject is about: `ขอความอนุเคราะห์แจ้งขยายระยะเวลาให้ อปท. บันทึก…` is about `บันทึก…`. */
export function topicOf(subject: string): string {
  let topic = normaliseThai(subject);
  for (let before = ''; before !== topic; ) {
    before = topic;
    topic = topic
      .replace(COURTESIES, '')
      .replace(/^ให้\s*(?:องค์กรปกครองส่วนท้องถิ่น|อปท\.?|จังหวัด|อำเภอ|หน่วยงาน)\s*/, '');
  }
  return topic === '' ? normaliseThai(subject) : topic;
}

/**
 * How alike two subjects are, from 0 to 1: shared pairs of letters of their topics (Dice). An extension and the
 * letter that it extends are far above 0.6.
 */
export function likeness(subject: string, other: string): number {
  const pairs = (text: string) => {
    const letters = topicOf(text).replace(/\s/g, '');
    return new Set(
      Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
    );
  };
  const [a, b] = [pairs(subject), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** Letters go to ทต. and อบต. through their district, and to อบจ., ทน. and ทม. directly. */
function audienceOf(addressees: readonly string[]): LaoType[] {
  const to = addressees.join(' ');
  if (/ผู้ว่าราชการจังหวัด|องค์กรปกครองส่วนท้องถิ่น|อปท|สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด|ท้องถิ่นจังหวัด/.test(to)) {
    return [...LAO_TYPES];
  }
  const named: Record<string, RegExp> = {
    'อบจ.': /องค์การบริหารส่วนจังหวัด|อบจ/,
    'ทน.': /เทศมนตรีนคร|เทศบาลนคร|ทน\./,
    'ทม.': /เทศมนตรีเมือง|เทศบาลเมือง|ทม\./,
    'ทต.': /นายอำเภอ|ท้องถิ่นอำเภอ|เทศมนตรีตำบล|เทศบาลตำบล|ปกครองท้องถิ่นอำเภอ/,
    'อบต.': /นายอำเภอ|ท้องถิ่นอำเภอ|องค์การบริหารส่วนตำบล|อบต|ปกครองท้องถิ่นอำเภอ/,
  };
  return LAO_TYPES.filter((type) => named[type]?.test(to));
}
