import { dates } from '@thankamnot/shared/wording/liff/dates';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { SendFailure } from '../register/send-failure.tsx';
import { TextField } from '../report/fields/typing.tsx';
import { type Board, todayOf } from './extend-entry.ts';
import { ScopeFields } from './scope-fields.tsx';
import { ThaiDateField } from './thai-date-field.tsx';
import type { useExtend } from './use-extend.ts';

/** The new date, the letter that it rests on, and for whom. */
export function ExtendForm({ of, board }: { of: ReturnType<typeof useExtend>; board: Board }) {
  const { entry, faults, change } = of;
  const today = todayOf(board);
  return (
    <form
      class="extend-form"
      noValidate
      aria-label={say.title}
      onSubmit={(event) => {
        event.preventDefault();
        of.preview();
      }}
    >
      <section class="card">
        <p class="lead">{say.now(dates.long(board.dueOn))}</p>
        <ThaiDateField
          of={{ id: 'until', label: say.until, hint: say.untilHint, required: true }}
          value={entry.until}
          today={today}
          fault={faults.until}
          onChange={(until) => change({ until })}
        />
        <TextField
          field={{
            id: 'letterNo',
            kind: 'text',
            label: say.letterNo,
            hint: say.letterNoHint,
            required: true,
            maxLength: 80,
          }}
          value={entry.letterNo}
          fault={faults.letterNo}
          onChange={(letterNo) => change({ letterNo: String(letterNo ?? '') })}
        />
        <ThaiDateField
          of={{ id: 'letterDate', label: say.letterDate }}
          value={entry.letterDate}
          today={today}
          fault={faults.letterDate}
          onChange={(letterDate) => change({ letterDate })}
        />
        <TextField
          field={{
            id: 'reason',
            kind: 'text',
            label: say.reason,
            hint: say.reasonHint,
            maxLength: 300,
            lines: 2,
          }}
          value={entry.reason}
          fault={undefined}
          onChange={(reason) => change({ reason: String(reason ?? '') })}
        />
      </section>
      <section class="card">
        <ScopeFields board={board} entry={entry} faults={faults} change={change} />
      </section>
      <p role="alert" class="near late">
        {Object.keys(faults).length > 0 && say.faults}
      </p>
      <SendFailure failure={of.failure} />
      <button type="submit" class="button wide-button" aria-disabled={of.busy || undefined}>
        {of.busy ? say.previewing : say.preview}
      </button>
    </form>
  );
}
