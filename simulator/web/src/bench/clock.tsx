import { useEffect, useState } from 'preact/hooks';
import { clockTime, fromField, hoursLater, nextMorning, thaiDay, toField } from '../sim/bangkok-time.ts';

/** Day and time, read out only when asked: a live region here would talk over the messages. */
export function ClockFace({ now, label }: { now: string; label?: string | undefined }) {
  return (
    <div class="clock-face">
      <small>{label ?? 'เวลาจำลอง'}</small>
      <time dateTime={now}>
        {thaiDay(now)} <b>{clockTime(now)} น.</b>
      </time>
    </div>
  );
}

/** The buttons that move time. */
export function ClockControls({ now, onMove }: { now: string; onMove: (iso: string) => void }) {
  const [field, setField] = useState(toField(now));
  useEffect(() => setField(toField(now)), [now]);
  const wanted = fromField(field);
  return (
    <fieldset class="clock-controls" aria-label="เลื่อนเวลา">
      <button type="button" onClick={() => onMove(hoursLater(now, 1))}>
        +1 ชม.
      </button>
      <button type="button" onClick={() => onMove(hoursLater(now, 24))}>
        +1 วัน
      </button>
      <button type="button" onClick={() => onMove(nextMorning(now))}>
        พรุ่งนี้ 09:00
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted) onMove(wanted);
        }}
      >
        <input
          type="datetime-local"
          aria-label="วันและเวลาที่จะไป (เวลาไทย ปี ค.ศ.)"
          value={field}
          onInput={(event) => setField(event.currentTarget.value)}
        />
        <button type="submit" disabled={!wanted || wanted === now}>
          ไป
        </button>
      </form>
    </fieldset>
  );
}
