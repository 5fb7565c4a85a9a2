/** What the use cases need from outside. Collaborators are passed in; nothing is patched in tests. */
import type { CivilDate, Instant } from '@thankamnot/shared/calendar/civil-date';
import type { AttemptOutcome } from '@thankamnot/shared/reminder/delivery';
import type { ReminderItem } from '@thankamnot/shared/reminder/plan';
import type { Summary } from '@thankamnot/shared/reminder/summaries';
import type { DocumentStore } from './document-store.ts';
import type { Province } from './documents.ts';
import type { FileStore } from './file-store.ts';
import type { Press } from './press.ts';

export interface Clock {
  now(): Instant;
}

/** One paid call to LINE; the outcome is data, never an exception. */
export interface Sender {
  multicast(to: string[], messages: object[], retryKey: string): Promise<AttemptOutcome>;
}

/** Somebody whom LINE vouches for. */
export interface VerifiedPerson {
  user: string;
  name: string;
}

/** What LINE tells of the month's quota; null when it can't be read. */
export interface QuotaReader {
  left(): Promise<number | null>;
}

/** The month's messages as LINE counts them. */
export interface MonthUsage {
  used: number;
  /** Null where the plan has none. */
  limit: number | null;
}

/** Messages that are left of the month; a number without end where there is no limit. */
export function leftOf(usage: MonthUsage | null): number | null {
  if (!usage) return null;
  return usage.limit === null ? Number.MAX_SAFE_INTEGER : Math.max(0, usage.limit - usage.used);
}

export interface UsageMeter {
  /** Null when it can't be read. */
  usage(): Promise<MonthUsage | null>;
}

export interface BroadcastNotice {
  /** The office that speaks, e.g. `สถจ.ตาก`. */
  from: string;
  text: string;
  about?: { duty: string; round: string; shortTitle: string; dueOn: CivilDate };
}

/** Renders what reminders and notices look like in LINE. */
export interface Composer {
  digest(items: ReminderItem[], province: Province): object[];
  /** To a supervisor: its units that have stayed silent. */
  summary(summary: Omit<Summary, 'users'>, province: Province): object[];
  /** A coordinator's own words; `about` leads to the form of the round that they are about. */
  broadcast(notice: BroadcastNotice): object[];
  /** To coordinators: somebody asks for a seat. */
  application(applicant: { user: string; name: string; unit: string; unitName: string }): object[];
  /** To the applicant. */
  decision(approved: boolean, unitName: string): object[];
}

/** The menus under the chat, by role. */
export type MenuName = 'guest' | 'officer' | 'coordinator';

export interface Menus {
  /** `not_set_up` where LINE has no such menu yet. Rejects where LINE does not do it. */
  show(user: string, menu: MenuName): Promise<'shown' | 'not_set_up'>;
}

/** Puts deliveries, and changes of menus, on their way: a Cloud Tasks queue, or the queue inside the server. */
export interface Outbox {
  enqueue(deliveries: string[]): Promise<void>;
}

export interface Random {
  uuid(): string;
  /** A number from 0 to 1. */
  jitter(): number;
  /** An invite code that people can type: no letters that look alike. */
  inviteCode(): string;
}

export interface Log {
  info(event: string, facts?: Record<string, unknown>): void;
  error(event: string, facts?: Record<string, unknown>): void;
}

export interface Ports {
  clock: Clock;
  store: DocumentStore;
  files: FileStore;
  sender: Sender;
  quota: QuotaReader;
  meter: UsageMeter;
  composer: Composer;
  outbox: Outbox;
  random: Random;
  press: Press;
  menus: Menus;
  log: Log;
}
