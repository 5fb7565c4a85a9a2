import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { isComplete } from '@thankamnot/shared/report/status';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import { useApp } from '../../session/app-context.tsx';

/** What is asked, until when, and by which letter. */
export function ReportHead({ item }: { item: WorkItem }) {
  const { platform } = useApp();
  const complete = isComplete(item.status);
  const urgency = urgencyOf(item.daysLeft, complete);
  const extension = item.extensions.at(-1);
  const system = item.url;
  return (
    <section class="report-head">
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
      <p class="asks">{item.asks}</p>
      {system && (
        <a
          class="out"
          href={system}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            platform.openExternal(system);
          }}
        >
          {say.openSystem}
          <Icon name="out" />
          <span class="sr"> ({say.newWindow})</span>
        </a>
      )}
      <details class="more">
        <summary>{say.details}</summary>
        <p>{item.title}</p>
        <ul>
          {item.letters.map(({ no, date, from }) => (
            <li key={no}>{say.letter(from, no, dates.short(date))}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
