import type { GroupRecord, Person } from '../accounts.ts';
import { ulid } from '../ids.ts';
import type { Platform } from '../platform.ts';
import type { WebhookEvent, WebhookOutcome } from '../webhooks.ts';

/** Where something happens: a person's chat with the bot, or a group. */
export type Place = { person: Person; group?: GroupRecord };

export const chatIdOf = ({ person, group }: Place): string => group?.id ?? person.id;

/** Builds webhook events and sends them off (https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects). */
export function createEvents(platform: Platform) {
  const { now, replyTokens, webhooks, changes } = platform;

  function source({ person, group }: Place, withUser: boolean): Record<string, string> {
    if (!group) return { type: 'user', userId: person.id };
    const named = withUser && !person.hidesUserId;
    return { type: 'group', groupId: group.id, ...(named && { userId: person.id }) };
  }

  function emit(
    place: Place,
    type: string,
    rest: Record<string, unknown>,
    { replyable = true, withUser = true } = {},
  ): Promise<WebhookOutcome> {
    const at = now();
    const event: WebhookEvent = {
      type,
      ...rest,
      webhookEventId: ulid(at),
      deliveryContext: { isRedelivery: false },
      timestamp: at.getTime(),
      source: source(place, withUser),
      ...(replyable && { replyToken: replyTokens.issue(chatIdOf(place)) }),
      mode: 'active',
    };
    changes.touch();
    return webhooks.send(event);
  }

  return {
    follow: (person: Person, isUnblocked: boolean) => emit({ person }, 'follow', { follow: { isUnblocked } }),
    unfollow: (person: Person) => emit({ person }, 'unfollow', {}, { replyable: false }),
    message: (place: Place, message: Record<string, unknown>) => emit(place, 'message', { message }),
    unsend: (place: Place, messageId: string) =>
      emit(place, 'unsend', { unsend: { messageId } }, { replyable: false }),
    postback: (place: Place, data: string, params?: Record<string, string>) =>
      emit(
        place,
        'postback',
        { postback: { data, ...(params && { params }) } },
        { withUser: webhooks.behaviour().userIdInGroupPostbacks },
      ),
    join: (place: Place) => emit(place, 'join', {}, { withUser: false }),
    leave: (place: Place) => emit(place, 'leave', {}, { replyable: false, withUser: false }),
    memberJoined: (place: Place) =>
      emit(place, 'memberJoined', { joined: { members: members(place) } }, { withUser: false }),
    memberLeft: (place: Place) =>
      emit(place, 'memberLeft', { left: { members: members(place) } }, { replyable: false, withUser: false }),
  };
}
export type Events = ReturnType<typeof createEvents>;

const members = ({ person }: Place) => [{ type: 'user', userId: person.id }];
