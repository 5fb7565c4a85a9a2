/** What the bot works with, and one event's worth of context. Handlers are functions of a turn; they call no LINE. */
import type { CivilDate, Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import type { Message } from '../../messages/design.ts';
import type { Links } from '../../messages/links.ts';
import type { WorkLine } from '../../use-cases/boards.ts';
import type { User } from '../../use-cases/documents.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { type AnsweredEvents, answeredEvents } from './answered-events.ts';

export interface BotSetting {
  ports: Ports;
  /** The address that opens a path of the mini-app inside LINE. */
  liffUrl: (path: string) => string;
  /** The name that a person shows in LINE; undefined when LINE does not tell. Asked only on consent. */
  profileName: (userId: string) => Promise<string | undefined>;
  /**
   * The picture that somebody sent; undefined when LINE has it no more. Of one that is longer than `most` bytes not
   * all, but more than `most`.
   */
  pictureOf: (messageId: string, most: number) => Promise<Uint8Array | undefined>;
}

export interface Bot extends BotSetting {
  answered: AnsweredEvents;
}

/** One bot for the life of a process: it remembers the events that it is answering or has answered. */
export const createBot = (setting: BotSetting): Bot => ({ ...setting, answered: answeredEvents() });

/** One event, who sent it and where. */
export interface Turn {
  bot: Bot;
  ports: Ports;
  /** The event's own id: what it causes takes effect once. */
  key: string;
  now: Instant;
  today: CivilDate;
  links: Links;
  place: 'private' | 'group';
  /** LINE id of the group; undefined in a person's own chat. */
  group: string | undefined;
  /** LINE id of the person; may be missing in groups. */
  userId: string | undefined;
  /** What is stored of the person; nobody before the privacy notice was accepted. */
  user: User | undefined;
  /** Set while the person has a seat or coordinates. */
  person: Person | undefined;
  /** The person's open duties, once a handler has them at hand: what rides along with the answer. */
  carried: { open?: WorkLine[] };
}

/** The turn of somebody registered. */
export type PersonTurn = Turn & { userId: string; user: User; person: Person };

/** The turn of somebody whose area is known: a coordinator's own, or the one that the group is bound to. */
export type AreaTurn = Pick<Turn, 'ports' | 'today' | 'links' | 'place'> & { person: Person };

export type Reply = Promise<Message[]>;
