import { useMemo } from 'preact/hooks';

/**
 * The key of one press of the button. While the content stays the same the key does too: pressing again after a lost
 * answer repeats the same act, and cannot clash with its own first try.
 */
export function createPressKeys(
  randomUuid = (): string => crypto.randomUUID(),
): (content: unknown) => string {
  let last = { content: '', key: '' };
  return (content) => {
    const text = JSON.stringify(content);
    if (last.content !== text) last = { content: text, key: randomUuid() };
    return last.key;
  };
}

/** The keys of one component's buttons, for its life. */
export const usePressKeys = () => useMemo(() => createPressKeys(), []);
