import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Standing } from '@thankamnot/shared/report/standing';
import type { Trajectory } from '@thankamnot/shared/report/trajectory';
import { overview as say } from '@thankamnot/shared/wording/liff/overview';
import { Icon, type IconName } from '../../design/icon.tsx';

const LOOK: Record<Standing, { tone: string; icon: IconName }> = {
  overdue: { tone: 'late', icon: 'alert' },
  behind: { tone: 'soon', icon: 'chart' },
  due_soon: { tone: 'soon', icon: 'clock' },
  calm: { tone: 'going', icon: 'check' },
  complete: { tone: 'done', icon: 'check' },
};

interface StandingLineProps {
  standing: Standing;
  trajectory: Trajectory;
  missing: number;
  dueOn: CivilDate;
}

/** How a round stands, and what is needed. */
export function StandingLine({ standing, trajectory, missing, dueOn }: StandingLineProps) {
  const { tone, icon } = LOOK[standing];
  return (
    <p class="standing">
      <span class={`chip ${tone}`}>
        <Icon name={icon} />
        {say.standing[standing]}
      </span>{' '}
      {say.way(trajectory, missing, dueOn)}
    </p>
  );
}
