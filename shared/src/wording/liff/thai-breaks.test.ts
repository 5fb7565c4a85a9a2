/** Browsers break Thai lines by the same dictionary as Intl.Segmenter: a word that it does not know may be cut. */
import { expect, it } from 'vitest';
import { privacyNotice } from '../privacy.ts';
import { desk } from './desk.ts';
import { dutyEditor } from './duty-editor.ts';
import { history } from './history.ts';
import { letter } from './letter.ts';
import { me } from './me.ts';
import { messagePreview } from './message-preview.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { reportAfter } from './report-after.ts';
import { sendWording } from './send.ts';
import { shell } from './shell.ts';
import { work } from './work.ts';

const textsOf = (wording: unknown): string[] =>
  typeof wording === 'string'
    ? [wording]
    : typeof wording === 'object' && wording !== null
      ? Object.values(wording).flatMap(textsOf)
      : [];

/** Runs of Thai letters whose segmentation leaves a lone consonant: the sign of a word that was cut. */
function cutWords(text: string): string[] {
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  return (text.match(/[ก-๎]{2,}/g) ?? []).flatMap((run) => {
    const parts = [...words.segment(run)].map(({ segment }) => segment);
    const cut = parts.some((part) => /^[ก-ฮ]$/.test(part)) || /แช\|ต/.test(parts.join('|'));
    return cut ? [parts.join('|')] : [];
  });
}

it.each(
  Object.entries({
    shell,
    work,
    report,
    reportAfter,
    register,
    history,
    me,
    desk,
    sendWording,
    messagePreview,
    dutyEditor,
    letter,
    privacy: privacyNotice(null),
  }),
)('no word of %s is cut at the end of a line', (_, wording) => {
  expect(textsOf(wording).flatMap(cutWords)).toEqual([]);
});

it('notices a word that would be cut', () => {
  expect(cutWords('ตอบในแชตกับระบบ')).toHaveLength(1);
});
