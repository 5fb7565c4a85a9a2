import { createAccepted } from './accepted.ts';
import { createAccounts } from './accounts.ts';
import { createCallLog } from './call-log.ts';
import { createChanges } from './changes.ts';
import { createChats } from './chat/chats.ts';
import { createContents } from './contents.ts';
import { createDeliveryCounts } from './delivery-counts.ts';
import { createFaults } from './faults.ts';
import { createIdentity } from './identity.ts';
import { createMessageIds, createMessageTokens } from './ids.ts';
import type { SimulatorOptions } from './options.ts';
import { createQuota } from './quota.ts';
import { createReplyTokens } from './reply-tokens.ts';
import { createRetryKeys } from './retry-keys.ts';
import { createRichMenus } from './rich-menus.ts';
import { createWebhooks } from './webhooks.ts';

const BOT_USER_ID = `U${'b07'.repeat(10)}00`;

/** Everything that LINE knows about one channel, in memory. */
export function createPlatform(options: SimulatorOptions) {
  const { now, channelSecret } = options;
  const changes = createChanges();
  const calls = createCallLog();
  const faults = createFaults(changes.touch);
  const replyTokens = createReplyTokens(now);
  const botUserId = options.botUserId ?? BOT_USER_ID;
  const webhooks = createWebhooks({
    channelSecret,
    destination: botUserId,
    now,
    faults,
    delivering: replyTokens.delivered,
    log(call) {
      calls.add(call);
      changes.touch();
    },
    ...(options.webhooks && { behaviour: options.webhooks }),
  });
  webhooks.setUrl(options.webhookUrl);
  return {
    now,
    options,
    bot: { userId: botUserId, name: options.botName, picture: options.botPicture, basicId: '@000sim00' },
    liff: { id: options.liffId, endpointUrl: options.liffEndpointUrl },
    accounts: createAccounts(options.people, options.groups ?? []),
    chats: createChats(),
    accepted: createAccepted(),
    quota: createQuota(now, options.monthlyQuota),
    deliveryCounts: createDeliveryCounts(),
    retryKeys: createRetryKeys(now),
    identity: createIdentity(now, options.loginChannelId),
    richMenus: createRichMenus(),
    contents: createContents(),
    nextMessageId: createMessageIds(),
    quoteTokens: createMessageTokens(channelSecret, 'quote'),
    readTokens: createMessageTokens(channelSecret, 'read'),
    replyTokens,
    faults,
    calls,
    webhooks,
    changes,
  };
}
export type Platform = ReturnType<typeof createPlatform>;
