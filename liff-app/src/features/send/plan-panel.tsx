import type { SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import { acts } from '@thankamnot/shared/wording/liff/acts';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useState } from 'preact/hooks';
import { Notice } from '../../design/notice.tsx';
import { BASE, pathOf } from '../../router/routes.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { MessagePreview } from './message-preview.tsx';

/** A send plan: free ways first, then who gets it at what cost, then the button. */
export function PlanPanel({ plan: given, onEdit }: { plan: SendPlanShape; onEdit?: () => void }) {
  const [plan, setPlan] = useState(given);
  const [changed, setChanged] = useState(false);
  const { recipients, leftOut, unreachable, promised, reported, messagesCharged, quotaLeft, wish } = plan;
  const [about] = wish.kind === 'chase' ? wish.rounds : wish.about ? [wish.about] : [];
  const units = new Set(recipients.map(({ unit }) => unit)).size;
  return (
    <>
      {changed && (
        <Notice tone="late" icon="alert" role="alert">
          <p>{say.changed}</p>
        </Notice>
      )}
      {plan.free.length > 0 && (
        <section class="card send-card">
          <h2>{say.freeTitle}</h2>
          <ul class="cost-list">
            {plan.free.map(({ way, units: count }) => (
              <li key={way}>{say.free[way](count)}</li>
            ))}
          </ul>
          {about && (
            <a class="button wide-button" href={BASE + pathOf({ page: 'share', ...about })}>
              {say.openShare}
            </a>
          )}
        </section>
      )}
      <section class="card send-card">
        <h2>{recipients.length > 0 ? say.cost(messagesCharged) : say.nobody}</h2>
        {recipients.length > 0 && <p>{say.reaches(messagesCharged, units)}</p>}
        <p class={quotaLeft === null || leftOut.length > 0 ? 'near late' : 'soft'}>
          {say.quotaLeft(quotaLeft)}
          {quotaLeft !== null && ` · ${say.quotaAfter(quotaLeft - messagesCharged)}`}
          {quotaLeft === null && ` · ${say.quotaUnknown}`}
        </p>
        {reported.length > 0 && (
          <Notice tone="done" icon="check" title={acts.reportedSince(reported.length)}>
            <p>{reported.map(({ name }) => name).join(', ')}</p>
          </Notice>
        )}
        {promised > 0 && <p class="soft small">{say.promised(promised)}</p>}
        {leftOut.length > 0 && (
          <Notice tone="late" icon="alert" title={say.leftOut(leftOut.length)}>
            <p>{say.leftOutHint}</p>
            <p>{leftOut.map(({ unitName }) => unitName).join(', ')}</p>
          </Notice>
        )}
        <Names title={`${say.recipients} (${say.people(messagesCharged)})`} people={recipients} />
        {unreachable.length > 0 && (
          <details class="more">
            <summary>{say.unreachable(unreachable.length)}</summary>
            <ul class="sent-to">
              {unreachable.map(({ unit, name, reason }) => (
                <li key={unit}>
                  {name} <span class="soft small">{say.reason[reason]}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {recipients.length > 0 && (
        <MessagePreview wish={wish}>
          <ConfirmPanel
            plan={plan}
            onChanged={(now) => {
              setPlan(now);
              setChanged(true);
            }}
            {...(onEdit && { onEdit })}
          />
        </MessagePreview>
      )}
    </>
  );
}

function Names({ title, people }: { title: string; people: SendPlanShape['recipients'] }) {
  const byHeading = [...new Set(people.map(({ heading }) => heading))];
  if (people.length === 0) return null;
  return (
    <details class="more" open={people.length <= 12}>
      <summary>{title}</summary>
      {byHeading.map((heading) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul class="sent-to">
            {people
              .filter((it) => it.heading === heading)
              .map(({ unit, unitName, name }) => (
                <li key={`${unit} ${name}`}>
                  {unitName} <span class="soft small">{name}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
