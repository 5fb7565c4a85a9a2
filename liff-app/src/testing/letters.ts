/** Drafts of letters as the API answers them. */
import type { LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import type { LetterDraft } from '@thankamnot/shared/letter/letter-draft';

export const ODLOC_RUNNING = {
  duty: 'odloc-2568',
  round: '2568',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  dueOn: '2025-08-29',
};

export function shapeOf(
  draft: LetterDraft,
  more: Partial<Pick<LetterDraftShape, 'extension' | 'running'>> = {},
): LetterDraftShape {
  const { penaltyPoints: _, movesTo: __, formerlyDueOn: ___, refersTo: ____, words, ...rest } = draft;
  return {
    id: '00000000-0000-4000-8000-000000000001',
    ...rest,
    words: Object.fromEntries(Object.entries(words).filter(([, it]) => it !== undefined)),
    extension: null,
    running: [],
    templates: TEMPLATES.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
    confirmed: null,
    ...more,
  };
}
