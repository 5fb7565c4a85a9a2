/** What the chasing letter says: the duty, the letters it rests on, the due date in force, who is missing. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import { bareName, type Unit, type UnitLevel } from '@thankamnot/shared/organization/unit';
import { type Board, dueFor, extensionFor, missingOf } from '@thankamnot/shared/report/board';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { documents as say } from '@thankamnot/shared/wording/documents';
import { shareText } from '@thankamnot/shared/wording/figures';
import type { PrintOrder } from '../../use-cases/press.ts';
import { officialText } from './official-text.ts';

const words = say.letter;

export interface MissingGroup {
  heading: string;
  units: { name: string; dueOn: string }[];
}

export interface ChasingLetter {
  /** The provincial office writes to itself: there is nobody to list. */
  own: boolean;
  subject: string;
  to: string;
  references: string[];
  paragraphs: string[];
  close: string;
  missing: MissingGroup[];
  missingCount: number;
}

type LetterOrder = Pick<PrintOrder, 'kind' | 'board' | 'roster' | 'today'>;

export function chasingLetter(order: LetterOrder): ChasingLetter {
  const { board } = order;
  const missing = missingOf(board);
  const level = levelOf(order);
  const addressed = addressedIn(order);
  const letter: ChasingLetter = {
    own: level === 'province',
    subject: words.subjectText(titleOf(board)),
    to: recipients(order, level, addressed),
    references: references(board),
    paragraphs: [history(order, level), findings(order, level), request(order, level)],
    close:
      order.kind === 'letter' && level === 'lao' && addressed.districts.length > 0
        ? words.closeToPassOn
        : words.close,
    missing: groups(order),
    missingCount: missing.length,
  };
  return {
    ...letter,
    subject: officialText(letter.subject),
    references: letter.references.map(officialText),
    paragraphs: letter.paragraphs.map(officialText),
  };
}

/** Most titles name their year or month already. */
const titleOf = ({ title, roundTitle }: Board): string =>
  title.includes(roundTitle) ? title : `${title} ${roundTitle}`;

const unitOf = (roster: Roster, code: string): Unit | undefined => findUnit(roster, code);

/** All units of a board are of one level. */
const levelOf = ({ board, roster }: LetterOrder): UnitLevel =>
  board.order.map((code) => unitOf(roster, code)?.level).find((level) => level !== undefined) ?? 'lao';

/** Who answers for the missing units: districts, and the LAOs that the province writes to directly. */
function addressedIn({ board, roster }: LetterOrder): { districts: Unit[]; direct: Unit[] } {
  const missing = missingOf(board);
  const codes = new Set(missing.flatMap(([code, { supervisor }]) => [code, supervisor ?? '']));
  return {
    districts: roster.units.filter(({ level, code }) => level === 'district' && codes.has(code)),
    direct: missing.flatMap(([code, { supervisor }]) => {
      const unit = unitOf(roster, code);
      return unit?.level === 'lao' && supervisor === board.province ? [unit] : [];
    }),
  };
}

function recipients(
  { kind, board, roster }: LetterOrder,
  level: UnitLevel,
  { districts, direct }: ReturnType<typeof addressedIn>,
): string {
  const all = roster.units.filter((unit) => unit.level === 'district').length;
  const ofDistricts = (one: (district: string) => string, every: string): string[] =>
    districts.length === all && all > 1
      ? [every]
      : districts.map((district) => one(district.district ?? bareName(district)));
  if (kind === 'memo') {
    const offices = level === 'province' ? [] : ofDistricts(words.districtOffice, words.everyDistrictOffice);
    return listed(offices.length > 0 ? offices : [words.provincialOfficer(board.provinceName)]);
  }
  return listed([
    ...ofDistricts(words.districtChief, words.everyDistrictChief),
    ...direct.map((unit) => (unit.type ? words.head[unit.type](bareName(unit)) : unit.name)),
  ]);
}

/** `ก ข และค`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(' ')} และ${last}`;
}

function references(board: Board): string[] {
  const extension = extensionFor(board);
  const known = board.letters.some(({ no }) => no === extension?.letterNo);
  return [
    ...board.letters.map(({ from, no, date }) => words.letterRef(from, no, date)),
    ...(extension && !known ? [words.extensionRef(extension.letterNo)] : []),
  ];
}

/** A memo has no line of references: it names them where it begins. */
function history({ kind, board }: LetterOrder, level: UnitLevel): string {
  const extension = extensionFor(board);
  const named = board.letters.map(({ from, no, date }) => words.letterRef(from, no, date));
  const by =
    named.length === 0 ? words.byOrder : kind === 'letter' ? words.byReference : words.by(listed(named));
  const asked = words.asked({ by, level, title: titleOf(board), dueOn: board.dueOn });
  if (board.proposed !== undefined && !extension) return `${asked}${words.proposed}${words.asKnown}`;
  const extended = extension ? words.extended(extension.until, extension.letterNo) : '';
  return `${asked}${extended}${words.asKnown}`;
}

function findings({ kind, board, today }: LetterOrder, level: UnitLevel): string {
  if (level === 'province') return words.foundOwn(today);
  const { complete, expected, rate } = rateOf(board);
  const writer = kind === 'letter' ? words.hall(board.provinceName) : words.office(board.provinceName);
  const where = kind === 'letter' ? words.enclosedHere : words.attachedHere;
  if (complete === 0) return `${words.foundNone({ level, writer, today, expected })}${where}`;
  const found = words.found({ level, writer, today, complete, expected, share: shareText(rate ?? 0) });
  return `${found}${where}`;
}

function request({ board, today }: LetterOrder, level: UnitLevel): string {
  const dueOn = dueFor(board);
  const when = dueOn >= today ? words.before(dueOn) : words.overdue(dueOn);
  const hasOwnDates = missingOf(board).some(([code]) => dueFor(board, code) !== dueOn);
  return [
    words.intent,
    words.passOn[level],
    board.url ? words.doneAt(board.url) : '',
    when,
    hasOwnDates ? words.ownDates : '',
    board.penalty ? words.penalty(board.penalty.text) : '',
  ].join('');
}

/** By district; those that the province writes to come first, under a heading of their own. */
function groups({ board, roster }: LetterOrder): MissingGroup[] {
  const line = (code: string, name: string) => ({
    name: unitOf(roster, code)?.name ?? name,
    dueOn: dateOf(dueFor(board, code)),
  });
  const byHeading = new Map<string, MissingGroup>();
  for (const [code, entry] of missingOf(board)) {
    const unit = unitOf(roster, code);
    const isDirect = unit?.level === 'lao' && entry.supervisor === board.province;
    const heading = isDirect ? words.direct : (unit?.district ?? entry.heading);
    const group = byHeading.get(heading) ?? { heading, units: [] };
    group.units.push(line(code, entry.name));
    byHeading.set(heading, group);
  }
  const all = [...byHeading.values()];
  const isDirect = ({ heading }: MissingGroup) => heading === words.direct;
  return [...all.filter(isDirect), ...all.filter((group) => !isDirect(group))];
}

const dateOf = (date: CivilDate): string => officialText(shortThaiDate(date));
