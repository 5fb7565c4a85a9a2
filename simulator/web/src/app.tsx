import { useCallback, useEffect, useState } from 'preact/hooks';
import { CallLog } from './bench/call-log.tsx';
import { ClockControls, ClockFace } from './bench/clock.tsx';
import { FaultMenu } from './bench/fault-menu.tsx';
import { PhonePicker } from './bench/phone-picker.tsx';
import { QuotaMeter } from './bench/quota-meter.tsx';
import { Tabs } from './bench/tabs.tsx';
import { useMedia } from './bench/use-media.ts';
import { useShown } from './bench/use-shown.ts';
import { GroupPhone } from './group/group-phone.tsx';
import { Phone } from './phone/phone.tsx';
import type { SimClient } from './sim/client.ts';
import { useSim } from './sim/use-sim.ts';

/** So many people's phones stand ready, and every group; the others wait in the picker. */
const PHONES_AT_FIRST = 6;

/** The workbench: clock, quota and faults above, phones below, the log of calls at the foot. */
export function App({ client }: { client: SimClient }) {
  const { state, linked, news } = useSim(client);
  const { shown, toggle } = useShown((id) => {
    const place = state?.people.findIndex((person) => person.id === id) ?? -1;
    return place < PHONES_AT_FIRST;
  });
  const narrow = useMedia('(max-width: 52rem)');
  const [tools, setTools] = useState(false);
  const [log, setLog] = useState(false);
  const [active, setActive] = useState('');
  const [notice, setNotice] = useState('');
  const notify = useCallback((text: string) => setNotice(text), []);

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), 6000);
    return () => clearTimeout(timer);
  }, [notice]);

  if (!state) {
    return (
      <main class="waiting">
        <p role="status">{linked ? 'กำลังเปิดตัวจำลอง…' : 'ติดต่อตัวจำลองไม่ได้ กำลังลองใหม่…'}</p>
      </main>
    );
  }

  const tried = (work: Promise<unknown>) => void work.catch((problem: Error) => notify(problem.message));
  const rooms = [
    ...state.people.map(({ id, name, role }) => ({ id, name, role })),
    ...state.groups.map(({ id, name }) => ({ id, name: 'กลุ่ม', role: name })),
  ];
  const onBench = rooms.filter(({ id }) => shown(id));
  const current = onBench.find(({ id }) => id === active) ?? onBench[0];
  /** Behind another tab a phone stays as it is: a half-filled LIFF form must survive a look at another phone. */
  const behind = (id: string) => narrow && id !== current?.id;
  const shared = { state, client, notify };

  return (
    <div class="app">
      <header class="top">
        <h1>ตัวจำลอง LINE</h1>
        <ClockFace now={state.now} label={state.clockLabel} />
        <QuotaMeter quota={state.quota} onLimit={(limit) => tried(client.setQuota(limit))} />
        {narrow && (
          <button type="button" aria-expanded={tools} aria-controls="tools" onClick={() => setTools(!tools)}>
            เครื่องมือ
          </button>
        )}
        <div id="tools" class="tools" hidden={narrow && !tools}>
          {state.clockMovable && (
            <ClockControls now={state.now} onMove={(iso) => tried(client.setClock(iso))} />
          )}
          <PhonePicker choices={rooms} shown={shown} onToggle={toggle} />
          <FaultMenu
            waiting={state.faults}
            onAdd={(fault) => tried(client.addFault(fault).then(() => notify('ตั้งความขัดข้องแล้ว')))}
          />
          <button type="button" aria-expanded={log} onClick={() => setLog(!log)}>
            บันทึกการเรียก <small>({state.calls.length.toLocaleString('en-US')})</small>
          </button>
        </div>
      </header>
      {!linked && (
        <p class="unlinked" role="alert">
          ขาดการติดต่อกับตัวจำลอง กำลังลองใหม่…
        </p>
      )}
      {narrow && <Tabs tabs={onBench} active={current?.id ?? ''} onChoose={setActive} />}
      <main class="bench-area">
        <div
          id="bench"
          class="bench"
          {...(narrow && current && { role: 'tabpanel', 'aria-labelledby': `tab-${current.id}` })}
        >
          {onBench.length === 0 && <p class="bench-empty">ยังไม่ได้เลือกโทรศัพท์ กดปุ่ม “โทรศัพท์”</p>}
          {state.people
            .filter(({ id }) => shown(id))
            .map((person) => (
              <Phone key={person.id} person={person} hidden={behind(person.id)} {...shared} />
            ))}
          {state.groups
            .filter(({ id }) => shown(id))
            .map((group) => (
              <GroupPhone key={group.id} group={group} hidden={behind(group.id)} {...shared} />
            ))}
        </div>
      </main>
      {log && <CallLog calls={state.calls} onClose={() => setLog(false)} />}
      <p class="unseen" aria-live="polite">
        {news}
      </p>
      <p class={notice ? 'notice' : 'unseen'} role="status">
        {notice}
      </p>
    </div>
  );
}
