import type { LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';

/** The words of the letter that a field rests on. */
export function Words({ of }: { of: { text: string } | undefined }) {
  return of ? (
    <p class="words">
      <mark>{say.found(of.text)}</mark>
    </p>
  ) : null;
}

/** The letter as it was pasted, with all the words that were used marked in it. */
export function MarkedText({ text, draft }: { text: string; draft: LetterDraftShape }) {
  const spans = [...Object.values(draft.words), ...draft.days.map(({ words }) => words)].sort(
    (a, b) => a.start - b.start,
  );
  const parts: (string | { marked: string })[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), { marked: text.slice(start, end) });
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <details class="more">
      <summary>{say.source}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="source" tabIndex={0} aria-label={say.source}>
        {parts.map((part, index) =>
          typeof part === 'string' ? part : <mark key={index}>{part.marked}</mark>,
        )}
      </section>
    </details>
  );
}
