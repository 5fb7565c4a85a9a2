/** A duty of a province as a coordinator finds it before editing: what it says, and which rounds were opened. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Duty, DutyContent } from '@thankamnot/shared/duty/duty';
import { contentAfter, type DutyEdit, type OpenedRound } from '@thankamnot/shared/duty/duty-edit';
import { editFaults } from '@thankamnot/shared/duty/edit-faults';
import { contentIn, withOwnVersion } from '@thankamnot/shared/duty/own-version';
import { startBase } from '@thankamnot/shared/duty/start-edit';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { dutyEditWording as say } from '@thankamnot/shared/wording/duty-edit';
import { boards, dutyDoc, ownVersionDoc } from './documents.ts';
import { find, type Reader, read } from './records.ts';

/** What is edited: a duty of the province at a revision, or a new one. */
export type EditAbout =
  | { kind: 'running'; duty: string; basedOn: number }
  | { kind: 'new'; template: string | null };

export interface StandingDuty {
  /** The shared document, as it is stored. */
  shared: Duty;
  content: DutyContent;
  state: Duty['state'];
  revision: number;
  closedRounds: string[];
  /** Every round that was opened in the province, the oldest first. */
  boards: Board[];
}

/** Coordinators of the whole province alone edit duties. Throws `not_allowed`. */
export function requireProvincial(person: Person): void {
  if (!isProvincial(person)) throw new Problem('not_allowed', { detail: say.provincialOnly });
}

/** Throws `unknown_duty` where it does not run in the province. */
export async function standingDuty(from: Reader, id: string, province: string): Promise<StandingDuty> {
  const shared = await read(from, dutyDoc(id));
  if (!shared?.provinces.includes(province)) throw new Problem('unknown_duty');
  const [version, opened] = await Promise.all([
    read(from, ownVersionDoc(id, province)),
    find(from, boards, {
      where: [
        { field: 'duty', op: '==', value: id },
        { field: 'province', op: '==', value: province },
      ],
    }),
  ]);
  const duty = withOwnVersion(shared, version);
  return {
    shared,
    content: contentIn(duty, province),
    state: duty.state,
    revision: version?.revision ?? 0,
    closedRounds: version?.closedRounds ?? [],
    boards: opened.sort((a, b) => inOrder(a.opensOn, b.opensOn) || inOrder(a.dueOn, b.dueOn)),
  };
}

/** What a new duty starts from. Throws `unknown_duty` for a template that does not exist. */
export function templateBase(id: string | null, today: CivilDate): DutyContent | undefined {
  if (id === null) return undefined;
  const template = findTemplate(id);
  if (!template) throw new Problem('unknown_duty');
  return startBase(template, today);
}

export const openedRounds = (opened: readonly Board[]): OpenedRound[] =>
  opened.map(({ round: id, opensOn, dueOn }) => ({ id, opensOn, dueOn }));

/** The duty after an edit. Throws `invalid_request` with every fault by its place. */
export function acceptEdit(
  edit: DutyEdit,
  today: CivilDate,
  base: DutyContent | undefined,
  standing?: Pick<StandingDuty, 'boards'>,
): DutyContent {
  const opened = openedRounds(standing?.boards ?? []);
  const faults = editFaults(edit, { ...(base && { base }), running: standing !== undefined, opened, today });
  if (faults.length > 0) {
    // The place as the request has it, like that of a fault of shape.
    const placed = faults.map(({ field, message }) => ({ field: `edit.${field}`, message }));
    throw new Problem('invalid_request', { detail: say.faulty, faults: placed });
  }
  return contentAfter(edit, base, opened);
}
