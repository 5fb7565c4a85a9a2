import { isGroupId, isUserId } from '../accounts.ts';
import type { Via } from '../chat/chats.ts';
import { sendFlaws } from '../limits/request-bodies.ts';
import type { LineMessage } from '../options.ts';
import type { Platform } from '../platform.ts';
import type { SentMessage } from '../retry-keys.ts';
import { addresseeFlaws } from './addressee.ts';
import {
  type Answer,
  type ApiRequest,
  bodyErrors,
  type Endpoint,
  endpointIn,
  ok,
  Refusal,
} from './endpoint.ts';

const REACHED_LIMIT = 'You have reached your monthly limit.';
const badTo = (name: string) =>
  new Refusal(400, `The property, ${name}, in the request body is invalid (line: -, column: -)`);
const failedToSend = () => new Refusal(400, 'Failed to send messages');

interface Send {
  via: Via;
  messages: LineMessage[];
  recipients: string[];
  /** Those whose chat gets the messages. */
  reached: string[];
  charged: number;
}

/** Reply, push, multicast and broadcast (https://developers.line.biz/en/reference/messaging-api/#messages). */
export function messageEndpoints(platform: Platform): Endpoint[] {
  const { accounts, chats, quota, replyTokens, retryKeys, accepted, deliveryCounts, quoteTokens, now } =
    platform;

  /** Puts the messages into a chat; gives their ids. */
  function put(chatId: string, via: Via, messages: LineMessage[], at: string): string[] {
    const person = accounts.person(chatId);
    // LINE hides the loading dots when a message of the bot arrives.
    if (person) delete person.loadingUntil;
    return messages.map((message) => {
      const id = platform.nextMessageId();
      chats.add(chatId, { id, from: 'bot', at, via, message });
      return id;
    });
  }

  function send(request: ApiRequest, { via, messages, recipients, reached, charged }: Send): Answer {
    if (!quota.charge(charged)) throw new Refusal(429, REACHED_LIMIT);
    const at = now();
    let ids: string[] = [];
    for (const chatId of reached) ids = put(chatId, via, messages, at.toISOString());
    const delivered = new Set(reached);
    accepted.add({
      via,
      messages,
      at: at.toISOString(),
      recipients,
      undelivered: new Set(recipients.filter((id) => !delivered.has(id))),
      ...(request.retryKey && { retryKey: request.retryKey }),
    });
    deliveryCounts.add(via, at, reached.length);
    const single = via === 'push' || via === 'reply';
    // LINE does not tell the sender that the person has blocked the bot: there are ids all the same.
    const sentMessages: SentMessage[] = single
      ? messages.map((_, index) => {
          const id = ids[index] ?? platform.nextMessageId();
          return { id, quoteToken: quoteTokens.issue(recipients[0] ?? '', id) };
        })
      : [];
    if (request.retryKey) {
      retryKeys.accept(request.retryKey, {
        requestId: request.requestId,
        ...(single && { sentMessages }),
      });
    }
    platform.changes.touch();
    return { ...ok(single ? { sentMessages } : {}), recipients: recipients.length, charged };
  }

  /** The answer to a retry of a request that was accepted before; undefined where there was none. */
  function repeated({ retryKey }: ApiRequest): Answer | undefined {
    const earlier = retryKey === undefined ? undefined : retryKeys.arrive(retryKey);
    if (!earlier) return undefined;
    return {
      status: 409,
      headers: { 'x-line-accepted-request-id': earlier.requestId },
      body: {
        message: 'The retry key is already accepted',
        ...(earlier.sentMessages && { sentMessages: earlier.sentMessages }),
      },
    };
  }

  function checked<T>(request: ApiRequest, via: Via): T {
    const body = request.json();
    const flaws = sendFlaws(body, via, via === 'reply' || via === 'push' ? 'one-chat' : 'many');
    if (flaws.length > 0) throw bodyErrors(flaws);
    return body as T;
  }

  function checkedFor(messages: LineMessage[], chatId: string | undefined): void {
    const flaws = addresseeFlaws(platform, messages, chatId);
    if (flaws.length > 0) throw bodyErrors(flaws);
  }

  function reply(request: ApiRequest): Answer {
    const body = checked<{ replyToken: string; messages: LineMessage[] }>(request, 'reply');
    const chatId = replyTokens.chatOf(body.replyToken);
    if (chatId === undefined) throw new Refusal(400, 'Invalid reply token');
    checkedFor(body.messages, chatId);
    replyTokens.use(body.replyToken);
    const gone = accounts.person(chatId)?.blocked || accounts.group(chatId)?.botIn === false;
    return send(request, {
      via: 'reply',
      messages: body.messages,
      recipients: [chatId],
      reached: gone ? [] : [chatId],
      charged: 0,
    });
  }

  function push(request: ApiRequest): Answer {
    const earlier = repeated(request);
    if (earlier) return earlier;
    const { to, messages } = checked<{ to: string; messages: LineMessage[] }>(request, 'push');
    if (!isUserId(to) && !isGroupId(to) && !/^R[0-9a-f]{32}$/.test(to)) throw badTo("'to'");
    const group = accounts.group(to);
    const person = accounts.person(to);
    if (!group?.botIn && !person) throw failedToSend();
    checkedFor(messages, to);
    const reached = group !== undefined || (person !== undefined && accounts.reachedByPush(person, now()));
    return send(request, {
      via: 'push',
      messages,
      recipients: [to],
      reached: reached ? [to] : [],
      charged: group ? group.members.size : Number(reached),
    });
  }

  function multicast(request: ApiRequest): Answer {
    const earlier = repeated(request);
    if (earlier) return earlier;
    const { to, messages } = checked<{ to: string[]; messages: LineMessage[] }>(request, 'multicast');
    const bad = to.findIndex((id) => !isUserId(id));
    if (bad >= 0) throw badTo(`to[${bad}]`);
    checkedFor(messages, undefined);
    const recipients = [...new Set(to)];
    const reached = recipients.filter((id) => accounts.friend(id));
    return send(request, { via: 'multicast', messages, recipients, reached, charged: reached.length });
  }

  function broadcast(request: ApiRequest): Answer {
    const earlier = repeated(request);
    if (earlier) return earlier;
    const { messages } = checked<{ messages: LineMessage[] }>(request, 'broadcast');
    checkedFor(messages, undefined);
    const reached = accounts.friends().map((person) => person.id);
    return send(request, {
      via: 'broadcast',
      messages,
      recipients: reached,
      reached,
      charged: reached.length,
    });
  }

  const at = (via: Via, handle: Endpoint['handle']) =>
    endpointIn(via)('post', `/v2/bot/message/${via}`, handle);
  return [
    at('reply', reply),
    { ...at('push', push), takesRetryKey: true },
    { ...at('multicast', multicast), takesRetryKey: true },
    { ...at('broadcast', broadcast), takesRetryKey: true },
  ];
}
