/** Which duty, province and round a call means. */
import { type Duty, type Round, type Schedule, scheduleIn } from '@thankamnot/shared/duty/duty';
import { currentRound, findRound } from '@thankamnot/shared/duty/rounds';
import { findProvince } from '@thankamnot/shared/organization/provinces';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { boardDoc, duties, dutyDoc, type RoundKey, rosterDoc } from '../../use-cases/documents.ts';
import { asIn } from '../../use-cases/duty-in.ts';
import { openRound } from '../../use-cases/open-rounds.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { find, read } from '../../use-cases/records.ts';
import { provinceOf, todayOf } from './arguments.ts';
import { type Call, Refusal } from './command.ts';

type Store = Pick<Ports, 'store'>;

export const provinceName = (code: string): string => findProvince(code)?.name ?? code;

/** The duty that the first word names. */
export async function dutyNamed(call: Call, ports: Store): Promise<Duty> {
  const id = call.words[0] ?? '';
  const duty = /^[\w-]+$/.test(id) ? await read(ports.store, dutyDoc(id)) : undefined;
  if (duty) return duty;
  const known = (await find(ports.store, duties)).map((it) => it.id);
  const hint =
    known.length > 0 ? `running are ${known.join(', ')}` : 'none is running yet: duty add <template>';
  throw new Refusal(`unknown duty "${id}"; ${hint}`);
}

/** The province in which the call means the duty: the only one, or the one of `--province`. */
export function provinceFor(call: Call, duty: Duty): string {
  const named = call.option('province');
  const [only, ...others] = duty.provinces;
  if (named === undefined) {
    if (only !== undefined && others.length === 0) return only;
    const names = duty.provinces.map(provinceName).join(', ');
    throw new Refusal(`"${duty.id}" runs in several provinces (${names}); name one with --province`);
  }
  const province = provinceOf(named);
  if (!duty.provinces.includes(province.code))
    throw new Refusal(`"${duty.id}" does not run in ${province.name}`);
  return province.code;
}

export interface NamedRound {
  duty: Duty;
  round: Round;
  key: RoundKey;
  roster: Roster;
  /** The round's board; an empty one while the round is not open. */
  board: Board;
  isOpen: boolean;
}

/** The round of `--round`, else the current one. */
export async function roundNamed(call: Call, ports: Store): Promise<NamedRound> {
  const shared = await dutyNamed(call, ports);
  const province = provinceFor(call, shared);
  const duty = await asIn(ports, shared, province);
  const named = call.option('round');
  const schedule = scheduleIn(duty, province);
  const round = named === undefined ? currentRound(schedule, todayOf(call)) : findRound(schedule, named);
  if (!round) throw new Refusal(`unknown round "${named ?? ''}" of "${duty.id}"; ${roundsOf(schedule)}`);
  const key: RoundKey = { duty: duty.id, round: round.id, province };
  const [board, roster] = await Promise.all([
    read(ports.store, boardDoc(key)),
    read(ports.store, rosterDoc(province)),
  ]);
  if (!roster) throw new Refusal(`no roster of ${provinceName(province)}; roster import comes first`);
  return {
    duty,
    round,
    key,
    roster,
    board: board ?? newBoard(duty, round, roster),
    isOpen: board !== undefined,
  };
}

/** Opens the round when it is not open yet, for commands that write into it. */
export async function ensureOpen(ports: Ports, { duty, round, roster, isOpen }: NamedRound): Promise<void> {
  if (!isOpen) await openRound(ports, duty, round, roster);
}

function roundsOf(schedule: Schedule): string {
  if (schedule.kind === 'listed') return `there is ${schedule.rounds.map(({ id }) => id).join(', ')}`;
  const until = schedule.until === undefined ? '' : ` until ${schedule.until}`;
  return `months as 2568-09 or 2025-09, from ${schedule.from}${until}`;
}
