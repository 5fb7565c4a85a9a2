import type { Status } from '@thankamnot/shared/report/status';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Icon, type IconName } from './icon.tsx';

const LOOK: Record<Status, { tone: string; icon: IconName }> = {
  missing: { tone: 'plain', icon: 'clock' },
  acknowledged: { tone: 'going', icon: 'eye' },
  in_progress: { tone: 'going', icon: 'pencil' },
  done: { tone: 'done', icon: 'check' },
  nothing_to_report: { tone: 'done', icon: 'none' },
};

interface Marks {
  status: Status;
  problem?: string | null;
  promisedOn?: string | null;
}

/** Status, problem and promise as words with a picture and a colour: never the colour alone. */
export function StatusChips({ status, problem, promisedOn }: Marks) {
  const { tone, icon } = LOOK[status];
  return (
    <span class="chips">
      <span class={`chip ${tone}`}>
        <Icon name={icon} />
        {shell.status[status]}
      </span>
      {problem && (
        <span class="chip trouble">
          <Icon name="alert" />
          {shell.problemMark}
        </span>
      )}
      {promisedOn && (
        <span class="chip going">
          <Icon name="hand" />
          {shell.promised(dates.short(promisedOn))}
        </span>
      )}
    </span>
  );
}
