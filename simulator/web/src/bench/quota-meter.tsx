import { useState } from 'preact/hooks';
import { thaiMonth } from '../sim/bangkok-time.ts';
import type { Quota } from '../sim/state.ts';
import { quotaLevel } from './quota-level.ts';

/** Paid messages of the month against the plan; its popover changes the plan. */
export function QuotaMeter({ quota, onLimit }: { quota: Quota; onLimit: (limit: number) => void }) {
  const { percent, level } = quotaLevel(quota);
  const [limit, setLimit] = useState(String(quota.limit));
  const label = `โควตา ${thaiMonth(quota.month)}`;
  return (
    <>
      <button
        type="button"
        class="quota"
        popovertarget="quota-panel"
        aria-label={`${label} ใช้ ${quota.used} จาก ${quota.limit} ข้อความ แตะเพื่อเปลี่ยน`}
        onClick={() => setLimit(String(quota.limit))}
      >
        <small>{label}</small>
        <span class="quota-count">
          <b>{quota.used.toLocaleString('en-US')}</b> / {quota.limit.toLocaleString('en-US')}
        </span>
        <span class="quota-track" aria-hidden>
          <span class={`quota-bar quota-${level}`} style={{ width: `${percent}%` }} />
        </span>
      </button>
      <form
        id="quota-panel"
        popover="auto"
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          event.currentTarget.hidePopover();
          onLimit(Number(limit));
        }}
      >
        <label>
          ข้อความต่อเดือนของแพ็กเกจ
          <input
            type="number"
            min={0}
            max={1_000_000}
            required
            value={limit}
            onInput={(event) => setLimit(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="strong">
          บันทึก
        </button>
      </form>
    </>
  );
}
