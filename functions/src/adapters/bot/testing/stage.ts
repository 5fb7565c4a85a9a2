/**
 * A stage for the bot's tests: the real use cases on a database in memory, the roster of Tak, the two duties of the
 * letters and the people of the story. Only LINE itself is played: what would be sent is kept in lists.
 */
import { readFileSync } from 'node:fs';
import type { webhook } from '@line/bot-sdk';
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { helpCentre } from '@thankamnot/shared/duty/templates/help-centre';
import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { findProvince, type ProvinceName } from '@thankamnot/shared/organization/provinces';
import { readRoster } from '@thankamnot/shared/organization/roster';
import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import type { Board, BoardEntry } from '@thankamnot/shared/report/board';
import type { Report } from '@thankamnot/shared/report/report';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { createComposer } from '../../../messages/composer.ts';
import type { Message } from '../../../messages/design.ts';
import { boardDoc, deliveries, type InviteRecord, reportDoc } from '../../../use-cases/documents.ts';
import { extendDuty } from '../../../use-cases/extend-duty.ts';
import type { Ports } from '../../../use-cases/ports.ts';
import { find, read } from '../../../use-cases/records.ts';
import { acceptPrivacy, makeInvite, useInvite } from '../../../use-cases/registration.ts';
import { addDuty, importRoster } from '../../../use-cases/setup.ts';
import { openSqliteStore } from '../../store/sqlite-store.ts';
import { type Bot, createBot } from '../bot.ts';
import { handleEvent } from '../handle-event.ts';

export const TAK = '63';
export const MAE_SOT = { city: '03630601', maeKasa: '06630612', district: '6306' };
export const UMPHANG = '06630803';
export const ODLOC = { duty: 'odloc-2568', round: '2568', province: TAK };
export const HELP_CENTRE = { duty: 'help-centre', round: '2025-09', province: TAK };

/** The people of the story; a name stands for a LINE id. */
export const PEOPLE = {
  kanchana: { id: 'Ukanchana', name: 'กาญจนา' },
  somchai: { id: 'Usomchai', name: 'สมชาย' },
  mali: { id: 'Umali', name: 'มะลิ' },
  anucha: { id: 'Uanucha', name: 'อนุชา' },
  wilai: { id: 'Uwilai', name: 'วิไล' },
  stranger: { id: 'Ustranger', name: 'คนแปลกหน้า' },
} as const;
export type Who = keyof typeof PEOPLE;

const SEATS: [Who, InviteRecord['grants']][] = [
  ['kanchana', { seat: MAE_SOT.city }],
  ['somchai', { seat: MAE_SOT.city }],
  ['mali', { seat: UMPHANG }],
  ['anucha', { coordinator: {} }],
  ['wilai', { coordinator: { district: MAE_SOT.district } }],
];

export interface Stage {
  ports: Ports;
  bot: Bot;
  setNow(date: CivilDate, time?: string): void;
  send(event: webhook.Event): Promise<Message[]>;
  /** Events as LINE makes them; every one has an id of its own. */
  says(who: Who, text: string, more?: object): webhook.MessageEvent;
  taps(who: Who, data: string, params?: Record<string, string>): webhook.PostbackEvent;
  event(who: Who, type: string, more?: object): webhook.Event;
  /** What the bot answers to a text, to a tap. */
  hears(who: Who, text: string): Promise<Message[]>;
  tapped(who: Who, data: string, params?: Record<string, string>): Promise<Message[]>;
  invite(grants: InviteRecord['grants'], options?: { replaces?: string }): Promise<InviteRecord>;
  board(round?: typeof ODLOC): Promise<Board>;
  entry(unit: string, round?: typeof ODLOC): Promise<BoardEntry | undefined>;
  report(unit: string, round?: typeof ODLOC): Promise<Report | undefined>;
  queued(): Promise<Delivery[]>;
  /** Names that LINE was asked for. */
  profilesAsked: string[];
}

export async function openStage({
  duties = ['odloc'] as ('odloc' | 'help-centre')[],
  people = true,
} = {}): Promise<Stage> {
  let now = instantAt('2025-09-16', '09:00');
  let counter = 0;
  const profilesAsked: string[] = [];
  const liffUrl = (path: string) => `https://liff.line.me/1234567890-abcdefgh${path}`;
  const ports: Ports = {
    clock: { now: () => now },
    store: openSqliteStore(':memory:'),
    sender: { multicast: async () => ({ kind: 'accepted' }) },
    quota: { left: async () => 300 },
    composer: createComposer({ liffUrl }),
    outbox: { enqueue: async () => {} },
    random: {
      uuid: () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`,
      jitter: () => 0.5,
      inviteCode: () => `TAK7${String(++counter).padStart(4, '0')}`,
    },
    log: { info: () => {}, error: () => {} },
  };
  const bot = createBot({
    ports,
    liffUrl,
    profileName: async (id) => {
      profilesAsked.push(id);
      return Object.values(PEOPLE).find((person) => person.id === id)?.name;
    },
  });

  await importRoster(ports, takRoster());
  if (duties.includes('odloc')) {
    await addDuty(ports, odloc2568, TAK);
    await extendDuty(ports, {
      round: ODLOC,
      until: '2025-09-26',
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      by: { user: 'admin', name: 'ผู้ดูแลระบบ' },
      key: 'setup-extension',
    });
  }
  if (duties.includes('help-centre')) await addDuty(ports, helpCentre, TAK);
  const invite: Stage['invite'] = (grants, options) => makeInvite(ports, TAK, grants, options);
  if (people) {
    for (const [who, grants] of SEATS) {
      const { id, name } = PEOPLE[who];
      await acceptPrivacy(ports, { user: id, name }, PRIVACY_VERSION);
      await useInvite(ports, id, (await invite(grants)).code, `setup-${who}`);
    }
  }

  const event: Stage['event'] = (who, type, more = {}) =>
    ({
      type,
      mode: 'active',
      timestamp: Date.parse(now),
      webhookEventId: `01EVENT${String(++counter).padStart(19, '0')}`,
      deliveryContext: { isRedelivery: false },
      replyToken: `reply-${counter}`,
      source: { type: 'user', userId: PEOPLE[who].id },
      ...more,
    }) as webhook.Event;
  const says: Stage['says'] = (who, text, more = {}) =>
    event(who, 'message', {
      message: { type: 'text', id: `message-${counter}`, text, quoteToken: 'quote' },
      ...more,
    }) as webhook.MessageEvent;
  const taps: Stage['taps'] = (who, data, params) =>
    event(who, 'postback', { postback: { data, ...(params && { params }) } }) as webhook.PostbackEvent;
  const send: Stage['send'] = (it) => handleEvent(bot, it);

  return {
    ports,
    bot,
    setNow: (date, time = '09:00') => {
      now = instantAt(date, time);
    },
    send,
    says,
    taps,
    event,
    hears: (who, text) => send(says(who, text)),
    tapped: (who, data, params) => send(taps(who, data, params)),
    invite,
    board: async (round = ODLOC) => (await read(ports.store, boardDoc(round))) as Board,
    entry: async (unit, round = ODLOC) => (await read(ports.store, boardDoc(round)))?.units[unit],
    report: (unit, round = ODLOC) => read(ports.store, reportDoc(round.duty, round.round, unit)),
    queued: () => find(ports.store, deliveries),
    profilesAsked,
  };
}

function takRoster() {
  const csv = readFileSync(new URL('../../../../../data/rosters/lao-tak.csv', import.meta.url), 'utf8');
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  const read_ = readRoster(rows, findProvince('ตาก') as ProvinceName);
  if ('faults' in read_) throw new Error(read_.faults.map(({ message }) => message).join('; '));
  return read_.roster;
}
