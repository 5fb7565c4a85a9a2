import type { GroupRecord, Person } from '../accounts.ts';
import { SMALL_PNG } from '../contents.ts';
import type { LineAction, LineMessage } from '../options.ts';
import type { Platform } from '../platform.ts';
import type { WebhookOutcome } from '../webhooks.ts';
import { chatIdOf, createEvents, type Place } from './events.ts';
import { liffUrl, resolveLink } from './liff-link.ts';

export interface TapOutcome extends WebhookOutcome {
  /** Where a URI action leads, with the person's identity where that is the LIFF app. */
  openUrl?: string;
  /** What a clipboard action copies. */
  copied?: string;
}

/** Nothing went to the bot. */
const NO_WEBHOOK: WebhookOutcome = { status: 0, ms: 0, attempts: 0 };

const PICKED_AS = { date: 'date', time: 'time', datetime: 'datetime' } as const;

/** What people do on their phones; each comes back when the bot has answered its webhook. */
export function createActs(platform: Platform) {
  const { accounts, chats, contents, identity, now, webhooks, quoteTokens, readTokens, bot } = platform;
  const events = createEvents(platform);

  /** Puts a message of a person into the chat and tells the bot of it. */
  function say(
    place: Place,
    shown: LineMessage,
    content: Record<string, unknown>,
    picture?: Buffer,
  ): Promise<WebhookOutcome> {
    const chatId = chatIdOf(place);
    const id = platform.nextMessageId();
    if (picture) contents.keep(id, { type: 'image/png', data: picture });
    chats.add(chatId, { ...speaker(place), id, message: shown });
    if (!place.group) place.person.wroteAt = now().getTime();
    platform.changes.touch();
    if (!heard(place)) return Promise.resolve(NO_WEBHOOK);
    const tokens = {
      quoteToken: quoteTokens.issue(chatId, id),
      markAsReadToken: readTokens.issue(chatId, id),
    };
    const quotable = shown.type !== 'location';
    return events.message(place, {
      id,
      ...content,
      ...(quotable ? tokens : { markAsReadToken: tokens.markAsReadToken }),
    });
  }
  const speaker = (place: Place) => ({
    from: 'person' as const,
    at: now().toISOString(),
    senderId: place.person.id,
    senderName: place.person.name,
  });
  /** A blocked bot hears nothing, and neither does one outside the group. */
  const heard = ({ person, group }: Place) => (group ? group.botIn : !person.blocked);

  function postback(place: Place, action: LineAction, params?: Record<string, string>) {
    const shown = action.displayText ?? action.text;
    if (typeof shown === 'string') {
      const message = { type: 'text', text: shown };
      chats.add(chatIdOf(place), { ...speaker(place), id: platform.nextMessageId(), message });
    }
    if (!heard(place)) return Promise.resolve(NO_WEBHOOK);
    return events.postback(place, String(action.data ?? ''), params);
  }

  function switchMenu(place: Place, action: LineAction): Promise<WebhookOutcome> {
    const alias = String(action.richMenuAliasId);
    const menuId = platform.richMenus.aliases.get(alias);
    if (menuId) place.person.richMenuId = menuId;
    return postback(place, action, {
      newRichMenuAliasId: alias,
      status: menuId ? 'SUCCESS' : 'RICHMENU_ALIAS_ID_NOTFOUND',
    });
  }

  return {
    events,
    async follow(person: Person): Promise<WebhookOutcome> {
      const isUnblocked = person.blocked;
      person.friend = true;
      person.blocked = false;
      return events.follow(person, isUnblocked);
    },
    async block(person: Person): Promise<WebhookOutcome> {
      if (person.blocked) return NO_WEBHOOK;
      person.blocked = true;
      return events.unfollow(person);
    },
    sendText(
      place: Place,
      text: string,
      { mentionBot = false, quote }: { mentionBot?: boolean; quote?: string } = {},
    ): Promise<WebhookOutcome> {
      const name = `@${bot.name}`;
      const whole = mentionBot ? `${name} ${text}` : text;
      const mentionee = { index: 0, length: name.length, type: 'user', userId: bot.userId, isSelf: true };
      return say(
        place,
        { type: 'text', text: whole },
        {
          type: 'text',
          text: whole,
          ...(mentionBot && { mention: { mentionees: [mentionee] } }),
          ...(quote !== undefined && { quotedMessageId: quote }),
        },
      );
    },
    sendSticker(place: Place, stickerId = '52002734', packageId = '11537'): Promise<WebhookOutcome> {
      const sticker = { type: 'sticker', packageId, stickerId };
      return say(place, sticker, { ...sticker, stickerResourceType: 'STATIC' });
    },
    sendImage(place: Place, bytes: Uint8Array = SMALL_PNG): Promise<WebhookOutcome> {
      const data = Buffer.from(bytes);
      const url = `data:image/png;base64,${data.toString('base64')}`;
      return say(
        place,
        { type: 'image', originalContentUrl: url, previewImageUrl: url },
        { type: 'image', contentProvider: { type: 'line' } },
        data,
      );
    },
    sendLocation(
      place: Place,
      location: { title: string; address: string; latitude: number; longitude: number },
    ) {
      return say(place, { type: 'location', ...location }, { type: 'location', ...location });
    },
    /** Takes back a message of this person, the newest one unless told. */
    async unsend(place: Place, messageId?: string): Promise<WebhookOutcome> {
      const message = chats
        .messages(chatIdOf(place))
        .findLast(
          (one) => one.senderId === place.person.id && !one.unsent && (!messageId || one.id === messageId),
        );
      if (!message) throw new Error(`simulator: ${place.person.name} has no such message to unsend`);
      message.unsent = true;
      message.message = { type: 'text', text: '' };
      contents.forget(message.id);
      return heard(place) ? events.unsend(place, message.id) : NO_WEBHOOK;
    },
    /** Performs an action object. `params` is what a date-time picker has picked. */
    async perform(place: Place, action: LineAction, params?: Record<string, string>): Promise<TapOutcome> {
      switch (action.type) {
        case 'message':
          return this.sendText(place, String(action.text ?? action.label ?? ''));
        case 'postback':
          return postback(place, action);
        case 'richmenuswitch':
          return switchMenu(place, action);
        case 'datetimepicker':
          if (!params) throw new Error(`simulator: ${action.label ?? 'the picker'} needs a picked value`);
          return postback(place, action, params);
        case 'uri':
          return { ...NO_WEBHOOK, openUrl: this.openLink(place.person, String(action.uri)) };
        case 'clipboard':
          return { ...NO_WEBHOOK, copied: String(action.clipboardText) };
        default:
          throw new Error(`simulator: a ${action.type} action needs a real phone`);
      }
    },
    /** The parameters of a picked value, by the picker's mode. */
    picked(action: LineAction, value: string): Record<string, string> {
      return { [PICKED_AS[action.mode as keyof typeof PICKED_AS]]: value };
    },
    openLink: (person: Person, uri: string): string =>
      resolveLink(uri, platform.liff, () => identity.issueIdToken(person)),
    openLiff: (person: Person, path: string): string =>
      liffUrl(path, platform.liff.endpointUrl, identity.issueIdToken(person)),
    /** `person` invites the bot into the group. */
    async invite(group: GroupRecord, person: Person): Promise<WebhookOutcome> {
      if (group.botIn) return NO_WEBHOOK;
      group.botIn = true;
      return events.join({ person, group });
    },
    async remove(group: GroupRecord, person: Person): Promise<WebhookOutcome> {
      if (!group.botIn) return NO_WEBHOOK;
      group.botIn = false;
      return events.leave({ person, group });
    },
    async addMember(group: GroupRecord, person: Person): Promise<WebhookOutcome> {
      group.members.add(person.id);
      platform.changes.touch();
      return group.botIn ? events.memberJoined({ person, group }) : NO_WEBHOOK;
    },
    async dropMember(group: GroupRecord, person: Person): Promise<WebhookOutcome> {
      group.members.delete(person.id);
      platform.changes.touch();
      return group.botIn ? events.memberLeft({ person, group }) : NO_WEBHOOK;
    },
    personOf(id: string): Person {
      const person = accounts.person(id);
      if (!person) throw new Error(`simulator: nobody has the id ${id}`);
      return person;
    },
    groupOf(id: string): GroupRecord {
      const group = accounts.group(id);
      if (!group) throw new Error(`simulator: no group has the id ${id}`);
      return group;
    },
    webhooks,
  };
}
export type Acts = ReturnType<typeof createActs>;
