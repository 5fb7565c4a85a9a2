/** The four counts that must be nought, from what LINE accepted, what officers were told and what is stored. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import { type Board, recounted } from '@thankamnot/shared/report/board';
import type { Expected, History } from './expectations.ts';
import type { Ledger } from './ledger.ts';

/** One recipient of one call that LINE accepted. */
export interface AcceptedMessage {
  recipient: string;
  at: string;
  retryKey?: string;
}

export interface MessageCounts {
  accepted: number;
  /** What a person got beyond one message a day, or under one retry key. */
  repeated: string[];
  /** Units that should have been reminded on a day and were not, and deliveries that did not reach their people. */
  lost: string[];
}

/** `unitOf`: every officer has one seat. */
export function countMessages(
  accepted: readonly AcceptedMessage[],
  deliveries: readonly Delivery[],
  expected: readonly Expected[],
  unitOf: (user: string) => string,
): MessageCounts {
  const perPersonDay = new Map<string, number>();
  const reached = new Set<string>();
  const perKey = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { recipient, at, retryKey } of accepted) {
    add(perPersonDay, `${civilDateAt(at)} ${recipient}`);
    reached.add(`${civilDateAt(at)} ${unitOf(recipient)}`);
    add(perKey, `${retryKey} ${recipient}`);
  }
  const surplus = (counts: Map<string, number>) =>
    [...counts].flatMap(([name, count]) => Array.from({ length: count - 1 }, () => name));
  const byDay = surplus(perPersonDay);
  const byKey = surplus(perKey);

  const missed = expected.filter(({ day, unit }) => !reached.has(`${day} ${unit}`));
  const lost = new Set(missed.map(({ day, unit }) => `${day} ${unit}`));
  for (const delivery of deliveries) {
    // Everybody in it had reported before it left.
    if (delivery.state === 'dropped') continue;
    const people = delivery.to ?? delivery.recipients.map(({ user }) => user);
    for (const user of people) {
      const arrived = perKey.has(`${delivery.retryKey} ${user}`);
      if (!arrived || delivery.state !== 'sent') lost.add(`${dayOf(delivery)} ${unitOf(user)}`);
    }
  }
  // A repeat on one day shows in both; one on another day shows by its key alone.
  const repeated = byDay.length >= byKey.length ? byDay : byKey;
  return { accepted: accepted.length, repeated, lost: [...lost] };
}

const dayOf = ({ at }: Delivery): CivilDate => civilDateAt(at);

export interface ReportCounts {
  claims: number;
  lost: string[];
  /** Acts that took effect more than once. */
  repeated: string[];
}

export function countReports(ledger: Ledger, histories: readonly History[]): ReportCounts {
  const lost: string[] = [];
  const repeated: string[] = [];
  const keys = new Set<string>();
  const byUser = new Map<string, number>();
  for (const { report, revisions } of histories) {
    const name = `${report.duty}~${report.round}~${report.unit}`;
    for (const { key, via, by } of revisions) {
      keys.add(`${name} ${key}`);
      if (via === 'chat') byUser.set(by.user, (byUser.get(by.user) ?? 0) + 1);
    }
    const numbers = revisions.map(({ n }) => n).sort((a, b) => a - b);
    const gaps = numbers.filter((n, index) => n !== index + 1).length;
    if (gaps > 0 || report.n !== numbers.length)
      lost.push(`${name}: revisions ${numbers.join(' ')}, report ${report.n}`);
  }
  for (const { duty, round, unit, key } of ledger.forms) {
    if (!keys.has(`${duty}~${round}~${unit} ${key}`)) lost.push(`${unit} ${key}`);
  }
  let answered = 0;
  for (const { user, answered: sure, open } of ledger.chats.values()) {
    answered += sure;
    const made = byUser.get(user) ?? 0;
    for (let n = made; n < sure; n += 1) lost.push(`a tap of ${user}`);
    for (let n = sure + open; n < made; n += 1) repeated.push(`a tap of ${user}`);
  }
  return { claims: ledger.forms.length + answered, lost, repeated };
}

/** Boards that differ from what their reports say. */
export function wrongBoards(boards: readonly Board[], histories: readonly History[]): string[] {
  return boards
    .filter((board) => {
      const own = histories
        .map(({ report }) => report)
        .filter(
          (report) =>
            report.duty === board.duty && report.round === board.round && report.province === board.province,
        );
      return !isDeepStrictEqual(board.units, recounted(board, own).units);
    })
    .map(({ duty, round, province }) => `${duty}~${round}~${province}`);
}
