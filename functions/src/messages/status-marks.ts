import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { Status } from '@thankamnot/shared/report/status';
import { bot } from '@thankamnot/shared/wording/bot';
import { type Box, box, chip, type Tone } from './design.ts';

const TONE: Record<Status, Tone> = {
  missing: 'plain',
  acknowledged: 'going',
  in_progress: 'going',
  done: 'done',
  nothing_to_report: 'done',
};

/** Status, problem and promise as words in their colours, one beside the other. */
export function statusChips(marks: {
  status: Status;
  problem?: string;
  promisedOn?: CivilDate;
  disputed?: true;
}): Box {
  const { status, problem, promisedOn, disputed } = marks;
  return box(
    'horizontal',
    [
      chip(bot.status(status), TONE[status]),
      disputed && chip(bot.disputed.mark, 'trouble'),
      problem !== undefined && chip(bot.problemMark, 'trouble'),
      promisedOn !== undefined &&
        chip(`${bot.promisedLabel} ${shortThaiDate(promisedOn).slice(0, -5)}`, 'going'),
    ],
    { spacing: 'sm' },
  );
}
