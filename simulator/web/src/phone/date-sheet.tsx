import type { LineAction } from '@thankamnot/flex-view/types';
import { useState } from 'preact/hooks';

const FIELD = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;
const TITLE = { date: 'เลือกวันที่', time: 'เลือกเวลา', datetime: 'เลือกวันและเวลา' } as const;

/** LINE writes `2025-09-16t09:00`; the field and the postback write a capital T. */
const capital = (value: string | undefined): string | undefined => value?.replace('t', 'T');

/** The picker of a datetimepicker action: answers with the params of the postback. */
export function DateSheet({
  action,
  onPick,
  onCancel,
}: {
  action: LineAction;
  onPick: (params: Record<string, string>) => void;
  onCancel: () => void;
}) {
  const mode = action.mode ?? 'date';
  const [value, setValue] = useState(capital(action.initial) ?? '');
  return (
    <div class="sheet-shade">
      <form
        class="date-sheet"
        aria-label={TITLE[mode]}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        onSubmit={(event) => {
          event.preventDefault();
          if (value) onPick({ [mode]: value });
        }}
      >
        <label>
          {TITLE[mode]}
          <input
            type={FIELD[mode]}
            value={value}
            min={capital(action.min)}
            max={capital(action.max)}
            required
            ref={(node) => node?.focus()}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <div class="sheet-buttons">
          <button type="button" onClick={onCancel}>
            ยกเลิก
          </button>
          <button type="submit" class="strong">
            ตกลง
          </button>
        </div>
      </form>
    </div>
  );
}
