import type { Field } from '@thankamnot/shared/duty/form-fields';
import { reportAfter as after } from '@thankamnot/shared/wording/liff/report-after';
import { useState } from 'preact/hooks';
import { Notice } from '../../design/notice.tsx';
import { thaiTime } from '../../design/time.ts';
import type { Entry } from './entry.ts';
import { showValue } from './show-value.ts';
import type { Clash } from './use-report.ts';

interface MergePanelProps {
  clash: Clash;
  fields: Field[];
  mine: Entry;
  onChoose: (choices: Entry) => void;
}

/** Somebody was quicker: shows what they sent, and asks for every field that both have changed. */
export function MergePanel({ clash, fields, mine, onChoose }: MergePanelProps) {
  const [mineKept, keepMine] = useState<string[]>([]);
  const asked = fields.filter(({ id }) => clash.keys.includes(id));
  const choose = () =>
    onChoose(
      Object.fromEntries(
        asked.map(({ id }) => [id, (mineKept.includes(id) ? mine : clash.theirEntry)[id] ?? null]),
      ),
    );
  return (
    <Notice tone="soon" icon="alert" role="alert" title={after.merge.title}>
      <p>
        {asked.length > 0 ? after.merge.text(clash.theirs.by, thaiTime(clash.theirs.at)) : after.merge.agreed}
      </p>
      {asked.map((field) => (
        <fieldset key={field.id} class="merge">
          <legend>{field.label}</legend>
          {[false, true].map((isMine) => (
            <label key={String(isMine)} class="option">
              <input
                type="radio"
                name={`merge-${field.id}`}
                checked={mineKept.includes(field.id) === isMine}
                onChange={() =>
                  keepMine((ids) => (isMine ? [...ids, field.id] : ids.filter((id) => id !== field.id)))
                }
              />
              <span>
                <small class="soft">{isMine ? after.merge.mine : after.merge.theirs}</small>
                <br />
                {showValue(field, (isMine ? mine : clash.theirEntry)[field.id]) ?? after.merge.empty}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {asked.length > 0 && (
        <button type="button" class="button" onClick={choose}>
          {after.merge.done}
        </button>
      )}
    </Notice>
  );
}
