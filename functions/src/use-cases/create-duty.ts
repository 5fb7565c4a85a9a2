import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Duty, DutyTemplate } from '@thankamnot/shared/duty/duty';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { dutyFromLetter, type NewDuty } from '@thankamnot/shared/letter/duty-from-letter';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { boards, dutyDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';
import { addDuty } from './setup.ts';

export interface DutyRequest extends NewDuty {
  /** Id of the template whose form it takes; null for the plainest form. */
  template: string | null;
  province: string;
}

/**
 * Opens the duty that a letter asks for, and its rounds whose time has come. Its id comes from the letter's number,
 * so that the same letter again finds what stands (`existed`) and opens nothing.
 * Throws Problems: no_units, unknown_duty (of the template), due_before_window, no_such_date.
 */
export async function createDuty(
  ports: Ports,
  request: DutyRequest,
): Promise<{ duty: Duty; board: Board; existed: boolean }> {
  const { province } = request;
  const today = civilDateAt(ports.clock.now());
  const template = request.template === null ? undefined : findTemplate(request.template);
  if (request.template !== null && !template) throw new Problem('unknown_duty');
  if (request.dayOfMonth === null && request.dueDays.length === 0) throw new Problem('no_such_date');
  const [first] = request.dueDays;
  if (request.opensOn !== null && first !== undefined && request.opensOn > first)
    throw new Problem('due_before_window');
  const asked = dutyFromLetter(request, template, { province, today });
  try {
    const opened = await addDuty(ports, asked, province);
    return { ...opened, existed: false };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'duty_exists') throw error;
    const standing = await standingDuty(ports, asked, province);
    if (!standing) throw error;
    return { ...standing, existed: true };
  }
}

async function standingDuty(ports: Ports, { id }: DutyTemplate, province: string) {
  const duty = await read(ports.store, dutyDoc(id));
  const rounds = await find(ports.store, boards, {
    where: [
      { field: 'duty', op: '==', value: id },
      { field: 'province', op: '==', value: province },
    ],
  });
  const board = rounds.sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  return duty && board && { duty, board };
}
