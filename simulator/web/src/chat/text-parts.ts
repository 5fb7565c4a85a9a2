export type TextPart = { kind: 'text' | 'link' | 'mention'; text: string };

const PIECES = /(https?:\/\/[^\s<>"]+|(?<!\S)@[^\s@]+)/u;

/** Splits a text message into plain words, links and mentions, as LINE marks them. */
export function textParts(text: string): TextPart[] {
  return text
    .split(PIECES)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      kind: /^https?:\/\//.test(piece)
        ? 'link'
        : piece.length > 1 && piece.startsWith('@')
          ? 'mention'
          : 'text',
    }));
}

type Substitution = { type?: string; mentionee?: { type?: string; userId?: string } };

/** A textV2 message as read: `{name}` replaced by what it stands for, `{{` and `}}` by single braces. */
export function fillSubstitutions(
  text: string,
  substitution: Record<string, unknown> | undefined,
  nameOf: (userId: string) => string,
): string {
  return text.replace(/\{\{|\}\}|\{([A-Za-z0-9_]{1,20})\}/g, (whole, key: string | undefined) => {
    if (key === undefined) return whole.charAt(0);
    const known = substitution?.[key] as Substitution | undefined;
    if (known?.type === 'emoji') return '🙂';
    if (known?.type !== 'mention') return whole;
    return known.mentionee?.userId ? `@${nameOf(known.mentionee.userId)}` : '@ทุกคน';
  });
}
