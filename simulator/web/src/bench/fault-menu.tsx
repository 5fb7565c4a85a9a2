import { useState } from 'preact/hooks';
import type { Fault } from '../sim/state.ts';

const ENDPOINTS: [string, string][] = [
  ['reply', 'ตอบกลับ (reply)'],
  ['push', 'ส่งรายคน (push)'],
  ['multicast', 'ส่งหลายคน (multicast)'],
  ['*', 'ทุกการเรียกจากบอต'],
  ['quota', 'ถามโควตา (quota)'],
  ['profile', 'ถามโปรไฟล์ (profile)'],
  ['richmenu', 'เมนู (rich menu)'],
  ['verify', 'ตรวจ ID token (verify)'],
  ['webhook', 'LINE ส่ง webhook ให้บอต'],
];

const KINDS: [Fault['kind'], string][] = [
  ['slow', 'ตอบช้า'],
  ['fail', 'ล้มเหลว (500)'],
  ['rate429', 'เรียกถี่เกินไป (429)'],
  ['lose', 'รับแล้ว แต่คำตอบหาย'],
  ['accept-then-fail', 'รับแล้ว แต่ตอบ 500'],
  ['drop', 'ตัดสายก่อนรับ'],
  ['duplicate', 'ส่งซ้ำสองชุดพร้อมกัน'],
];

const nameOf = (kind: Fault['kind']): string => KINDS.find(([value]) => value === kind)?.[1] ?? kind;

/** Some ailments belong to one side only. */
const suits = (kind: Fault['kind'], endpoint: string): boolean =>
  endpoint === 'webhook' ? kind === 'drop' || kind === 'duplicate' || kind === 'slow' : kind !== 'duplicate';

/** Makes the next calls of one endpoint go wrong. */
export function FaultMenu({ waiting, onAdd }: { waiting: Fault[]; onAdd: (fault: Fault) => void }) {
  const [endpoint, setEndpoint] = useState('multicast');
  const [kind, setKind] = useState<Fault['kind']>('fail');
  const [times, setTimes] = useState('1');
  const [ms, setMs] = useState('3000');
  return (
    <>
      <button type="button" popovertarget="fault-panel">
        ความขัดข้อง{waiting.length > 0 && <small> ({waiting.length})</small>}
      </button>
      <form
        id="fault-panel"
        popover="auto"
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          event.currentTarget.hidePopover();
          onAdd({ endpoint, kind, times: Number(times), ...(kind === 'slow' && { ms: Number(ms) }) });
        }}
      >
        <p>จำลองให้ LINE ขัดข้องในการเรียกครั้งถัดไป</p>
        <label>
          ที่
          <select
            value={endpoint}
            onChange={(event) => {
              const next = event.currentTarget.value;
              setEndpoint(next);
              if (!suits(kind, next)) setKind('drop');
            }}
          >
            {ENDPOINTS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          อาการ
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Fault['kind'])}>
            {KINDS.filter(([value]) => suits(value, endpoint)).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          กี่ครั้ง
          <input
            type="number"
            min={1}
            max={100}
            required
            value={times}
            onInput={(event) => setTimes(event.currentTarget.value)}
          />
        </label>
        {kind === 'slow' && (
          <label>
            ช้ากี่มิลลิวินาที
            <input
              type="number"
              min={1}
              max={120_000}
              required
              value={ms}
              onInput={(event) => setMs(event.currentTarget.value)}
            />
          </label>
        )}
        <button type="submit" class="strong">
          ตั้งค่า
        </button>
        {waiting.length > 0 && (
          <ul class="waiting-faults" aria-label="รอเกิด">
            {waiting.map((fault) => (
              <li key={`${fault.endpoint} ${fault.kind}`}>
                รอเกิด: {fault.endpoint} {nameOf(fault.kind)} {fault.times} ครั้ง
              </li>
            ))}
          </ul>
        )}
      </form>
    </>
  );
}
