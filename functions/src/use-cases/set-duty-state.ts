import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Duty } from '@thankamnot/shared/duty/duty';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { dutyEditWording as say } from '@thankamnot/shared/wording/duty-edit';
import { auditDoc, boardDoc } from './documents.ts';
import { requireProvincial, type StandingDuty, standingDuty } from './editable-duty.ts';
import { hasTakenEffect } from './effect-once.ts';
import { mark } from './once.ts';
import { openDueRounds } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { create, patch } from './records.ts';
import { writeVersion } from './save-duty.ts';

export interface StateRequest {
  duty: string;
  basedOn: number;
  state: Duty['state'];
  key: string;
}

/**
 * Closes a duty in the province, its open rounds with it: nobody is reminded, no round follows, and what was reported
 * stays. Opening it again opens the rounds that were closed with it. Other provinces go on.
 * Throws Problems: not_allowed, unknown_duty, changed_meanwhile.
 */
export async function setDutyState(
  ports: Ports,
  { duty: id, basedOn, state, key }: StateRequest,
  by: Person,
): Promise<StandingDuty> {
  requireProvincial(by);
  const now = ports.clock.now();
  try {
    await ports.store.transaction(async (tx) => {
      const standing = await standingDuty(tx, id, by.province);
      const { revision, content, boards, closedRounds } = standing;
      if (revision !== basedOn || standing.state === state)
        throw new Problem('changed_meanwhile', { detail: say.changedMeanwhile });
      const moved = boards.filter((board) =>
        state === 'closed' ? board.state === 'open' : closedRounds.includes(board.round),
      );
      writeVersion(tx, standing, by, {
        content,
        state,
        revision: basedOn + 1,
        at: now,
        by: by.name,
        ...(state === 'closed' && { closedRounds: moved.map(({ round }) => round) }),
      });
      tx.write(
        mark(key, now),
        ...moved.map((board) => patch(boardDoc(board), [['state'], state === 'closed' ? 'closed' : 'open'])),
        create(auditDoc(key), {
          at: now,
          province: by.province,
          actor: by.user,
          did: state === 'closed' ? 'close duty' : 'reopen duty',
          about: [id, ...moved.map(({ round }) => round)].join(' '),
        }),
      );
    });
  } catch (error) {
    if (!(await hasTakenEffect(ports, key))) throw error;
  }
  if (state === 'active') await openDueRounds(ports, by.province, civilDateAt(now));
  return standingDuty(ports.store, id, by.province);
}
