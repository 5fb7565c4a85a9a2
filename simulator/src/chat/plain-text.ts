import type { LineMessage } from '../options.ts';

type Node = Record<string, unknown>;

/** Every string under `key` anywhere below, in the order in which a reader meets it. */
function strings(value: unknown, keys: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, keys));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  // A text component with spans shows the spans and ignores its own text.
  const spans = node.type === 'text' && Array.isArray(node.contents) && node.contents.length > 0;
  const own = spans ? keys.filter((key) => key !== 'text') : keys;
  return Object.entries(node).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (own.includes(key) ? [inner] : []) : strings(inner, keys),
  );
}

/** What a message says, as lines: alternative text, text of every component, labels of its buttons. */
export function plainText(message: LineMessage): string {
  const { quickReply: _quickReply, sender: _sender, ...rest } = message;
  return strings(rest, ['altText', 'title', 'text', 'address', 'label']).join('\n');
}
