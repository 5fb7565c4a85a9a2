import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { inputId } from '../../design/input-id.ts';
import { ActIcon } from '../desk/act-icon.tsx';
import { describing, type Framed, InputFrame } from '../report/fields/frame.tsx';
import { dateTyped } from './extend-entry.ts';

interface ThaiDateFieldProps {
  of: Framed;
  /** As it was typed. */
  value: string;
  today: CivilDate;
  fault: string | undefined;
  onChange: (text: string) => void;
}

/** A date typed as people write it, or picked from the device's calendar; below it the day that was understood. */
export function ThaiDateField({ of, value, today, fault, onChange }: ThaiDateFieldProps) {
  const date = dateTyped(value, today);
  return (
    <InputFrame of={of} fault={fault}>
      <div class="thai-date">
        <input
          id={inputId(of.id)}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={60}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          {...describing(of, fault)}
        />
        <span class="calendar">
          <ActIcon name="calendar" />
          <input
            type="date"
            aria-label={say.pickDay(of.label)}
            value={date ?? ''}
            onInput={({ currentTarget: { value: picked } }) => onChange(picked ? dates.long(picked) : '')}
          />
        </span>
      </div>
      <p role="status" class="near calm day-read">
        {date && dates.weekday(date)}
      </p>
    </InputFrame>
  );
}
