import { clockTime, thaiDay } from '../sim/bangkok-time.ts';
import type { Call } from '../sim/state.ts';

const tone = (status: number): string =>
  status >= 200 && status < 300 ? 'ok' : status === 409 ? 'known' : 'bad';

/** Every call between the bot and LINE, newest first. */
export function CallLog({ calls, onClose }: { calls: Call[]; onClose: () => void }) {
  return (
    <section class="log" aria-label="บันทึกการเรียก">
      <header>
        <h2>บันทึกการเรียก</h2>
        <span>{calls.length.toLocaleString('en-US')} รายการ</span>
        <button type="button" onClick={onClose}>
          ปิด
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard */}
      <div class="log-scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">เวลา</th>
              <th scope="col">ทาง</th>
              <th scope="col">การเรียก</th>
              <th scope="col">สถานะ</th>
              <th scope="col" class="number">
                มิลลิวินาที
              </th>
              <th scope="col" class="number">
                ผู้รับ
              </th>
              <th scope="col" class="number">
                นับโควตา
              </th>
              <th scope="col">retry key</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call, index) => (
              <tr key={call.requestId ?? index}>
                <td title={thaiDay(call.at)}>{clockTime(call.at)}</td>
                <td>{call.direction === 'webhook' ? 'LINE → บอต' : 'บอต → LINE'}</td>
                <td class="path">
                  <b>{call.method}</b> {call.path}
                  {call.events?.length ? <span class="events"> {call.events.join(', ')}</span> : null}
                  {call.fault && <span class="fault">จำลอง: {call.fault}</span>}
                  {call.reason && <span class="fault">{call.reason}</span>}
                </td>
                <td>
                  <span class={`status status-${tone(call.status)}`}>{call.status || 'ขาด'}</span>
                </td>
                <td class="number">{call.ms === undefined ? '' : Math.round(call.ms)}</td>
                <td class="number">{call.recipients ?? ''}</td>
                <td class="number">{call.charged ?? ''}</td>
                <td class="key" title={call.retryKey}>
                  {call.retryKey?.slice(0, 8)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {calls.length === 0 && <p class="log-empty">ยังไม่มีการเรียก</p>}
      </div>
    </section>
  );
}
