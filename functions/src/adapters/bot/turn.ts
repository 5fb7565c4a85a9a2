import type { webhook } from '@line/bot-sdk';
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { linksTo } from '../../messages/links.ts';
import { userDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { personOf } from '../../use-cases/registration.ts';
import type { Bot, Turn } from './bot.ts';

/** Looks up who sent an event; reads one document, and none for events without a person. */
export async function openTurn(bot: Bot, event: webhook.Event): Promise<Turn> {
  const { source } = event;
  const userId = source && 'userId' in source ? source.userId : undefined;
  const user = userId === undefined ? undefined : await read(bot.ports.store, userDoc(userId));
  const now = bot.ports.clock.now();
  return {
    bot,
    ports: bot.ports,
    key: event.webhookEventId,
    now,
    today: civilDateAt(now),
    links: linksTo(bot.liffUrl),
    place: source?.type === 'user' ? 'private' : 'group',
    group: source && 'groupId' in source ? source.groupId : undefined,
    userId,
    user,
    person: personOf(user),
    carried: {},
  };
}
