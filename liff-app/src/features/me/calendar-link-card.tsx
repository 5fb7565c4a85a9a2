import { calendarLink as say } from '@thankamnot/shared/wording/liff/calendar-link';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The link while it can still be seen, with the ways into the two sorts of phones. */
export function CalendarLinkCard({ link }: { link: string }) {
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setTold(pages.copied),
      () => setTold(pages.copyFailed),
    );
  return (
    <div ref={box} class="invite" tabIndex={-1}>
      <p>
        <b>{say.ready}</b>
      </p>
      <p class="share-text">{link}</p>
      <p class="soft small">{say.secret}</p>
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          {say.copy}
        </button>
        {/* What a calendar app listens to; browsers that know none say so themselves. */}
        <a class="button quiet" href={link.replace(/^https?:/, 'webcal:')}>
          {say.open}
        </a>
      </div>
      <p role="status" class="soft small">
        {told}
      </p>
      <Steps title={say.iphone} steps={say.iphoneSteps} />
      <Steps title={say.android} steps={say.androidSteps} />
    </div>
  );
}

function Steps({ title, steps }: { title: string; steps: string[] }) {
  return (
    <details class="more">
      <summary>{title}</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
