/**
 * The scenery of tests, benchmarks and rehearsals: Tak with its real roster of 69 LAOs, the duties of the letters,
 * and named people in their seats, on a store in memory. Everything in it is real but what lies outside the program:
 * the clock is set by hand, chance is a sequence, what would go to LINE is collected. The same steps give the same
 * scene, ids included.
 */
import { readFileSync } from 'node:fs';
import { addMs, type CivilDate, type Instant, instantAt } from '@thankamnot/shared/calendar/civil-date';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import type { Person } from '@thankamnot/shared/organization/people';
import { findProvince } from '@thankamnot/shared/organization/provinces';
import { laosOf, type Roster, readRoster } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import type { AttemptOutcome } from '@thankamnot/shared/reminder/delivery';
import { type Board, boardId } from '@thankamnot/shared/report/board';
import { press } from '../adapters/export/press.ts';
import { createMemoryFiles } from '../adapters/files/memory-files.ts';
import { openSqliteStore } from '../adapters/store/sqlite-store.ts';
import { createComposer } from '../messages/composer.ts';
import { type DeliverResult, deliver } from '../use-cases/deliver.ts';
import type { DocumentStore } from '../use-cases/document-store.ts';
import { boardDoc, type Province, provinceDoc, type RoundKey } from '../use-cases/documents.ts';
import { isMenuTask } from '../use-cases/menus.ts';
import type { Clock, Log, Menus, Outbox, Ports, Random, Sender } from '../use-cases/ports.ts';
import { read } from '../use-cases/records.ts';
import { acceptPrivacy, makeInvite, personOf, useInvite } from '../use-cases/registration.ts';
import { addDuty, importRoster } from '../use-cases/setup.ts';

/** The roster of one of the files in `data/rosters`, e.g. `lao-tak.csv`. The files have no quoted cells. */
export function rosterFrom(file: string, provinceName: string): Roster {
  const province = findProvince(provinceName);
  if (!province) throw new Error(`no province ${provinceName}`);
  const csv = readFileSync(new URL(`../../../data/rosters/${file}`, import.meta.url), 'utf8');
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const result = readRoster(rows, province);
  if ('faults' in result) throw new Error(`data/rosters/${file}: ${JSON.stringify(result.faults[0])}`);
  return result.roster;
}

export const TAK = '63';
export const takRoster = (): Roster => rosterFrom('lao-tak.csv', 'ตาก');

/** Codes of the units that the stories tell of. */
export const UNITS = {
  /** อบจ.ตาก, supervised by the province. */
  takPao: '02630101',
  /** ทน.แม่สอด, supervised by the province. */
  maeSot: '03630601',
  /** อบต.แม่กาษา, supervised by its district แม่สอด. */
  maeKasa: '06630612',
  /** อบต.อุ้มผาง, supervised by its district อุ้มผาง. */
  umphang: '06630803',
} as const;

/** District แม่สอด. */
export const MAE_SOT_DISTRICT = '6306';

/** LINE user ids are U and 32 hex digits; these end in a number that is easy to find in a log. */
const lineId = (number: number): string => `U${String(number).padStart(32, '0')}`;

interface CastMember {
  user: string;
  name: string;
  seat?: string;
  coordinates?: { district?: string };
}

/** The named people; they are invented, their organizations are real. */
export const CAST = {
  kanchana: { user: lineId(1), name: 'กาญจนา ใจดี', seat: UNITS.maeSot },
  /** Kanchana's colleague, in the unit for a shorter time. */
  somchai: { user: lineId(2), name: 'สมชาย แก้วมา', seat: UNITS.maeSot },
  mali: { user: lineId(3), name: 'มะลิ พงศ์ไพร', seat: UNITS.umphang },
  /** Provincial coordinator. */
  anucha: { user: lineId(4), name: 'อนุชา ทองดี', coordinates: {} },
  /** Coordinator of district แม่สอด. */
  wilai: { user: lineId(5), name: 'วิไล สุขใจ', coordinates: { district: MAE_SOT_DISTRICT } },
  /** Nobody yet: has not even read the privacy notice. */
  napha: { user: lineId(6), name: 'นภา วงศ์คำ' },
} satisfies Record<string, CastMember>;

/** The person that somebody of the cast is once seated. */
export function asPerson({ user, name, seat, coordinates }: CastMember): Person {
  return { user, name, province: TAK, units: seat ? [seat] : [], ...(coordinates && { coordinates }) };
}

/** The one round of ODLOC 2568 in Tak. */
export const ODLOC: RoundKey = { duty: 'odloc-2568', round: '2568', province: TAK };
/** The help centres' September 2568 in Tak. */
export const HELP_CENTRE: RoundKey = { duty: 'help-centre', round: '2025-09', province: TAK };

export const boardIdOf = ({ duty, round, province }: RoundKey): string => boardId(duty, round, province);

export interface HandClock extends Clock {
  /** Sets the wall clock in Bangkok. */
  set(date: CivilDate, time?: string): void;
  pass(ms: number): void;
}

export function handClock(start: Instant): HandClock {
  let now = start;
  return {
    now: () => now,
    set(date, time = '09:00') {
      now = instantAt(date, time);
    },
    pass(ms) {
      now = addMs(now, ms);
    },
  };
}

/** Chance as a sequence: 1, 2, 3 … in the shape that is asked for. */
export function sequence(): Random {
  let last = 0;
  const next = () => {
    last += 1;
    return String(last);
  };
  return {
    uuid: () => `00000000-0000-4000-8000-${next().padStart(12, '0')}`,
    jitter: () => 0.5,
    inviteCode: () => `TAK${next().padStart(5, '0')}`,
  };
}

/** Collects what is put on its way; `take` empties it of deliveries, `takeMenus` of changes of menus. */
export interface CollectingOutbox extends Outbox {
  take(): string[];
  takeMenus(): string[];
}

export function collectingOutbox(): CollectingOutbox {
  let queued: string[] = [];
  let menus: string[] = [];
  return {
    async enqueue(ids) {
      for (const id of ids) (isMenuTask(id) ? menus : queued).push(id);
    },
    takeMenus() {
      const taken = menus;
      menus = [];
      return taken;
    },
    take() {
      const taken = queued;
      queued = [];
      return taken;
    },
  };
}

export interface SentCall {
  to: string[];
  messages: object[];
  retryKey: string;
}

/** Answers as it is told, then always `accepted`; keeps every call. */
export interface ScriptedSender extends Sender {
  calls: SentCall[];
  answers(...outcomes: AttemptOutcome[]): void;
}

export function scriptedSender(): ScriptedSender {
  const outcomes: AttemptOutcome[] = [];
  const calls: SentCall[] = [];
  return {
    calls,
    answers(...next) {
      outcomes.push(...next);
    },
    async multicast(to, messages, retryKey) {
      calls.push({ to, messages, retryKey });
      return outcomes.shift() ?? { kind: 'accepted' };
    },
  };
}

export interface CollectingLog extends Log {
  lines: { severity: 'info' | 'error'; event: string; facts?: Record<string, unknown> }[];
}

export function collectingLog(): CollectingLog {
  const lines: CollectingLog['lines'] = [];
  return {
    lines,
    info: (event, facts) => void lines.push({ severity: 'info', event, ...(facts && { facts }) }),
    error: (event, facts) => void lines.push({ severity: 'error', event, ...(facts && { facts }) }),
  };
}

export interface Scene {
  ports: Ports;
  clock: HandClock;
  outbox: CollectingOutbox;
  sender: ScriptedSender;
  log: CollectingLog;
}

export interface SceneOptions {
  /** When the scene opens: 16 Sep 2568, 09:00 in Tak, the day of the province's letter, unless told otherwise. */
  now?: Instant;
  store?: DocumentStore;
}

/** A program with nothing in it yet. */
export function emptyScene({ now = instantAt('2025-09-16', '09:00'), store }: SceneOptions = {}): Scene {
  const clock = handClock(now);
  const outbox = collectingOutbox();
  const sender = scriptedSender();
  const log = collectingLog();
  const menus: Menus = { show: async () => 'shown' };
  const ports: Ports = {
    clock,
    store: store ?? openSqliteStore(':memory:'),
    files: createMemoryFiles(),
    sender,
    quota: { left: async () => 300 },
    meter: { usage: async () => ({ used: 0, limit: 300 }) },
    composer: createComposer({ liffUrl: (path) => `https://liff.line.me/1234567890-abcdefgh${path}` }),
    outbox,
    random: sequence(),
    press,
    menus,
    log,
  };
  return { ports, clock, outbox, sender, log };
}

/** Tak with its roster and these duties at work; by default the one of the letter. Nobody is seated. */
export async function takScene(
  options: SceneOptions & { duties?: string[]; roster?: Roster } = {},
): Promise<Scene> {
  const { duties = [ODLOC.duty], roster = takRoster() } = options;
  const scene = emptyScene(options);
  await importRoster(scene.ports, roster);
  for (const id of duties) {
    const template = findTemplate(id);
    if (!template) throw new Error(`no template ${id}`);
    await addDuty(scene.ports, template, roster.province);
  }
  return scene;
}

/** Brings people to their seats by the same way as everybody: notice, invite, code. A second apart, as listed. */
export async function seat({ ports, clock }: Scene, ...people: CastMember[]): Promise<Person[]> {
  const seated: Person[] = [];
  for (const { user, name, seat: unit, coordinates } of people) {
    clock.pass(1_000);
    await acceptPrivacy(ports, { user, name }, '1');
    const invite = await makeInvite(ports, TAK, unit ? { seat: unit } : { coordinator: coordinates ?? {} });
    const person = personOf(await useInvite(ports, user, invite.code, `seat~${user}~${invite.code}`));
    if (person) seated.push(person);
  }
  return seated;
}

/** One officer for every LAO of a roster, in its order: `U…1001` in the first, and so on. */
export function officersOf(roster: Roster): CastMember[] {
  return laosOf(roster).map((unit, index) => ({
    user: lineId(1001 + index),
    name: `เจ้าหน้าที่ ${shortName(unit)}`,
    seat: unit.code,
  }));
}

/** Something that the scene holds, or the test is wrong. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the scene lacks it');
  return value;
}

export const boardNow = async ({ ports }: Scene, round: RoundKey = ODLOC): Promise<Board> =>
  present(await read(ports.store, boardDoc(round)));

export const provinceNow = async ({ ports }: Scene, code: string = TAK): Promise<Province> =>
  present(await read(ports.store, provinceDoc(code)));

/** Makes one attempt at everything that is on its way. */
export async function deliverQueued({ ports, outbox }: Scene): Promise<DeliverResult[]> {
  const results: DeliverResult[] = [];
  for (const id of outbox.take()) results.push(await deliver(ports, id));
  return results;
}
