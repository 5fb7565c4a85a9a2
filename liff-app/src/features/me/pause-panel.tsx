import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { addDays } from '@thankamnot/shared/calendar/civil-date';
import { pause as say } from '@thankamnot/shared/wording/liff/pause';
import { useState } from 'preact/hooks';
import { useAct } from '../../api/use-act.ts';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { DateField } from '../report/fields/typing.tsx';

/** As the server has it. */
const LONGEST_DAYS = 90;

/** No reminders until a day; the same as `พักการเตือน ถึง …` in chat. */
export function PausePanel({ settings }: { settings: ResponseOf<'ownSettings'> }) {
  const { call } = useApp();
  const { today } = settings;
  const [pausedUntil, setPausedUntil] = useState(settings.pausedUntil);
  const [day, setDay] = useState('');
  const [fault, setFault] = useState<string>();
  const [told, setTold] = useState('');
  const [alone, setAlone] = useState(false);
  const { run, busy, failure } = useAct();
  const isPaused = pausedUntil !== null && pausedUntil >= today;

  const save = (until: string | null) =>
    run(async () => {
      const saved = await call('pauseReminders', { body: { until } });
      setPausedUntil(saved.settings.pausedUntil);
      setAlone(saved.alone);
      setDay('');
      setTold(until === null ? say.resumed : '');
    });
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong =
      day === '' ? say.empty : day < today || day > addDays(today, LONGEST_DAYS) ? say.tooLong : undefined;
    setFault(wrong);
    if (wrong) document.getElementById(inputId('pause'))?.focus();
    else save(day);
  };

  return (
    <section class="card own-part">
      <h2>{say.title}</h2>
      <p class="soft">{say.text}</p>
      <div role="status">
        {isPaused && <p class="set">{say.paused(pausedUntil)}</p>}
        {told && <p class="small">{told}</p>}
        {alone && (
          <Notice tone="soon" icon="alert">
            {say.alone}
          </Notice>
        )}
      </div>
      <form class="pause-form" noValidate onSubmit={submit}>
        <DateField
          field={{ id: 'pause', kind: 'date', label: say.until, required: true }}
          value={day}
          fault={fault}
          onChange={(value) => {
            setDay(String(value ?? ''));
            setFault(undefined);
          }}
        />
        <SendFailure failure={failure} />
        <div class="row">
          <button type="submit" class="button quiet" aria-disabled={busy || undefined}>
            {busy ? say.saving : isPaused ? say.change : say.pause}
          </button>
          {isPaused && (
            <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => save(null)}>
              {say.resume}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
