import type { RoundText, WorkItem } from '@thankamnot/shared/api/shapes';
import { isComplete } from '@thankamnot/shared/report/status';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { early } from '@thankamnot/shared/wording/liff/early';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import type * as z from 'zod/mini';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import { useVisit } from '../../session/app-context.tsx';

interface ReportHeadProps {
  text: z.infer<typeof RoundText>;
  /** The unit's own dates and status; undefined while it is being found out who is there. */
  item: WorkItem | undefined;
  /** It could not be found out. */
  failed: boolean;
}

/** What is asked, until when, and by which letter. */
export function ReportHead({ text: { asks, url, title, letters }, item, failed }: ReportHeadProps) {
  const { app } = useVisit();
  return (
    <section class="report-head">
      {item ? <Due item={item} /> : <DueLater failed={failed} />}
      <p class="asks">{asks}</p>
      {url && (
        <a
          class="out"
          href={url}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (!app) return;
            event.preventDefault();
            app.platform.openExternal(url);
          }}
        >
          {say.openSystem}
          <Icon name="out" />
          <span class="sr"> ({say.newWindow})</span>
        </a>
      )}
      <details class="more">
        <summary>{say.details}</summary>
        <p>{title}</p>
        <ul>
          {letters.map(({ no, date, from }) => (
            <li key={no}>{say.letter(from, no, dates.short(date))}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Due({ item }: { item: WorkItem }) {
  const complete = isComplete(item.status);
  const urgency = urgencyOf(item.daysLeft, complete);
  const extension = item.extensions.at(-1);
  return (
    <>
      <div class="due">
        <DateLeaf date={item.dueOn} urgency={urgency} />
        <div>
          {!complete && <p class={`near ${urgency}`}>{shell.daysLeft(item.daysLeft)}</p>}
          <p>
            {say.due} {shell.dayInWords(item.dueOn, item.daysLeft)}
          </p>
          {item.originalDueOn !== item.dueOn && (
            <p class="soft small">
              {say.extended(dates.long(item.originalDueOn))} {extension && say.byLetter(extension.letterNo)}
            </p>
          )}
        </div>
      </div>
      <StatusChips {...item} />
    </>
  );
}

/** Takes the room that the dates will take. They are a province's and a unit's own, so none is shown too early. */
function DueLater({ failed }: { failed: boolean }) {
  return (
    <>
      <div class="due">
        <span class="leaf later" aria-hidden="true" />
        <div>
          <p class="soft">{early.meanwhile}</p>
        </div>
      </div>
      <span class="chips" role="status">
        <span class="chip plain">
          {failed ? <Icon name="signal" /> : <span class="spinner" aria-hidden="true" />}
          {failed ? early.failed : early.finding}
        </span>
      </span>
    </>
  );
}
