import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';

/** The clauses that tell of a trouble, as folded words of the officer without particles around them. */
export function problemText(
  text: string,
  read: readonly { clause: Clause; finding: Finding }[],
): string | undefined {
  const told = read
    .filter(({ finding }) => finding.says === 'trouble' || finding.about === 'trouble')
    .map(({ clause }) => {
      const words = clause.words.filter((word) => word.tag !== 'polite' && word.tag !== 'emoji');
      return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).trim();
    })
    .filter((part) => part.length > 0);
  return told.length > 0 ? told.join(' ').slice(0, 500) : undefined;
}
