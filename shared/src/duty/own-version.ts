/**
 * A province's own version of a duty. Duties are shared between provinces, so whoever edits one leaves the shared
 * text alone and gets a version that stands in for it at home; why: docs/decisions/0009-own-versions.md.
 */
import type { Instant } from '../calendar/civil-date.ts';
import type { Duty, DutyContent } from './duty.ts';

export interface OwnVersion {
  content: DutyContent;
  /** In this province: of a closed duty no further round opens. */
  state: Duty['state'];
  /** 1, 2, 3 …; 0 stands for a province without a version of its own. */
  revision: number;
  /** Rounds that were closed with the duty, and open again with it. */
  closedRounds?: string[];
  at: Instant;
  /** The name of the coordinator who made it. */
  by: string;
}

/** The duty as a province has it. */
export function withOwnVersion(duty: Duty, version: OwnVersion | undefined): Duty {
  if (!version) return duty;
  const { id, template, provinces, ownVersions = [] } = duty;
  return { ...version.content, id, template, provinces, ownVersions, state: version.state };
}

/** What a duty says in a province. */
export function contentIn(duty: Duty, province: string): DutyContent {
  const {
    id: _,
    template: __,
    provinces: ___,
    ownVersions: ____,
    state: _____,
    schedules,
    ...content
  } = duty;
  return { ...content, schedule: schedules?.[province] ?? content.schedule };
}
