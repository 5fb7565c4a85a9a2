/** Reading messages as a person does: their words, and the taps that they offer. */
import type { Message } from '../../../messages/design.ts';

type Node = Record<string, unknown>;

/** Every object within a message, outermost first. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

/** All words of messages, card texts included, one a line; without quick replies and alternative texts. */
export function wordsOf(messages: Message[]): string {
  return messages
    .flatMap((message) =>
      'contents' in message ? [...nodesOf(message.contents)] : [message as unknown as Node],
    )
    .flatMap(({ type, text, label }) => (type === 'text' || type === undefined ? [text] : [label]))
    .filter((words) => typeof words === 'string')
    .join('\n');
}

export const altTextOf = (message: Message | undefined): string =>
  message && 'altText' in message ? message.altText : '';

export interface OfferedTap {
  type: string;
  label: string;
  data?: string;
  uri?: string;
  text?: string;
}

/** Everything that can be tapped, quick replies last. */
export const tapsOf = (messages: Message[]): OfferedTap[] =>
  [...nodesOf(messages)]
    .filter(({ type }) => ['postback', 'uri', 'message', 'datetimepicker'].includes(String(type)))
    .map((node) => node as unknown as OfferedTap);

/** The data of the first tap with that label. */
export function dataOf(messages: Message[], label: string): string {
  const tap = tapsOf(messages).find((it) => it.label === label && it.data !== undefined);
  if (tap?.data === undefined)
    throw new Error(
      `no tap "${label}" among ${tapsOf(messages)
        .map((it) => it.label)
        .join(', ')}`,
    );
  return tap.data;
}
