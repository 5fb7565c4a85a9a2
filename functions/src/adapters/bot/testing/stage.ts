/**
 * The scene of all tests (`functions/src/testing/scene.ts`) with the bot on it: people of the cast write and tap, and
 * the bot's answers come back as data.
 */
import type { webhook } from '@line/bot-sdk';
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { BoardEntry } from '@thankamnot/shared/report/board';
import type { Report } from '@thankamnot/shared/report/report';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import type { Message } from '../../../messages/design.ts';
import { boardNow, CAST, HELP_CENTRE, ODLOC, type Scene, seat, takScene } from '../../../testing/scene.ts';
import { type RoundKey, reportDoc, type User, userDoc } from '../../../use-cases/documents.ts';
import { extendDuty } from '../../../use-cases/extend-duty.ts';
import { read } from '../../../use-cases/records.ts';
import { acceptPrivacy } from '../../../use-cases/registration.ts';
import { type Bot, createBot } from '../bot.ts';
import { handleEvent } from '../handle-event.ts';

export type Who = keyof typeof CAST;

export interface Stage {
  scene: Scene;
  bot: Bot;
  /** An event as LINE makes it; every one has an id of its own. */
  event(who: Who, type: string, more?: object): webhook.Event;
  textFrom(who: Who, text: string, more?: object): webhook.MessageEvent;
  tapFrom(who: Who, data: string, params?: Record<string, string>): webhook.PostbackEvent;
  send(event: webhook.Event): Promise<Message[]>;
  says(who: Who, text: string): Promise<Message[]>;
  taps(who: Who, data: string, params?: Record<string, string>): Promise<Message[]>;
  at(date: CivilDate, time?: string): void;
  entry(unit: string, round?: RoundKey): Promise<BoardEntry | undefined>;
  report(unit: string, round?: RoundKey): Promise<Report | undefined>;
  user(who: Who): Promise<User | undefined>;
  /** Whose name LINE was asked for. */
  profilesAsked: string[];
  /** Pictures that LINE still has, by message id. */
  pictures: Map<string, Uint8Array>;
}

export interface StageOptions {
  /** Both duties of the letters, or ODLOC alone. */
  both?: boolean;
  /** Who is in their seat when the scene opens; everybody but นภา. */
  seated?: Who[];
}

/** 16 Sep 2568, 09:00: ODLOC has been extended from 29 Aug to 26 Sep, the help-centre report was due yesterday. */
export async function openStage({
  both = false,
  seated = ['kanchana', 'somchai', 'mali', 'anucha', 'wilai'],
}: StageOptions = {}): Promise<Stage> {
  const scene = await takScene({ duties: both ? [ODLOC.duty, HELP_CENTRE.duty] : [ODLOC.duty] });
  const { ports, clock } = scene;
  const profilesAsked: string[] = [];
  const pictures: Stage['pictures'] = new Map();
  const bot = createBot({
    ports,
    liffUrl: (path) => `https://liff.line.me/1234567890-abcdefgh${path}`,
    profileName: async (id) => {
      profilesAsked.push(id);
      return Object.values(CAST).find(({ user }) => user === id)?.name;
    },
    pictureOf: async (messageId, most) => pictures.get(messageId)?.slice(0, most + 1),
  });
  await extendDuty(ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    by: { user: 'admin', name: 'ผู้ดูแลระบบ' },
    key: 'the-letter',
  });
  for (const who of seated) {
    await seat(scene, CAST[who]);
    await acceptPrivacy(ports, CAST[who], PRIVACY_VERSION);
  }

  let counter = 0;
  const event: Stage['event'] = (who, type, more = {}) => {
    counter += 1;
    // The one place where a test makes what LINE makes: the SDK's union cannot follow a type given as a string.
    return {
      type,
      mode: 'active',
      timestamp: Date.parse(clock.now()),
      webhookEventId: `01K5EVENT${String(counter).padStart(17, '0')}`,
      deliveryContext: { isRedelivery: false },
      replyToken: `reply-${counter}`,
      source: { type: 'user', userId: CAST[who].user },
      ...more,
    } as webhook.Event;
  };
  const textFrom: Stage['textFrom'] = (who, text, more = {}) =>
    event(who, 'message', {
      message: { type: 'text', id: `message-${counter + 1}`, text, quoteToken: 'quote' },
      ...more,
    }) as webhook.MessageEvent;
  const tapFrom: Stage['tapFrom'] = (who, data, params) =>
    event(who, 'postback', { postback: { data, ...(params && { params }) } }) as webhook.PostbackEvent;

  return {
    scene,
    bot,
    event,
    textFrom,
    tapFrom,
    send: (it) => handleEvent(bot, it),
    says: (who, text) => handleEvent(bot, textFrom(who, text)),
    taps: (who, data, params) => handleEvent(bot, tapFrom(who, data, params)),
    at: (date, time) => clock.set(date, time),
    entry: async (unit, round = ODLOC) => (await boardNow(scene, round)).units[unit],
    report: (unit, round = ODLOC) => read(ports.store, reportDoc(round.duty, round.round, unit)),
    user: (who) => read(ports.store, userDoc(CAST[who].user)),
    profilesAsked,
    pictures,
  };
}
