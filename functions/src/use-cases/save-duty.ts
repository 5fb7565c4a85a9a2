import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { changedSections, type DutyEdit } from '@thankamnot/shared/duty/duty-edit';
import type { OwnVersion } from '@thankamnot/shared/duty/own-version';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { takenOver } from '@thankamnot/shared/report/take-over';
import { shortHash } from '@thankamnot/shared/text/short-hash';
import { dutyEditWording as say } from '@thankamnot/shared/wording/duty-edit';
import type { Transaction, Write } from './document-store.ts';
import { auditDoc, boardDoc, dutyDoc, ownVersionDoc } from './documents.ts';
import {
  acceptEdit,
  type EditAbout,
  requireProvincial,
  type StandingDuty,
  standingDuty,
  templateBase,
} from './editable-duty.ts';
import { hasTakenEffect } from './effect-once.ts';
import { mark } from './once.ts';
import { openDueRounds } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { create, patch, set } from './records.ts';
import { addDuty } from './setup.ts';

export interface SaveRequest {
  about: EditAbout;
  edit: DutyEdit;
  /** Rounds in progress take over what they safely can. */
  applyToOpen: boolean;
  /** The request's own id: the same one again changes nothing and is told what stands. */
  key: string;
}

/**
 * Starts a duty, or gives the province its own version of one: the shared duty and other provinces stay as they are.
 * Throws Problems: not_allowed, unknown_duty, no_units, changed_meanwhile, round_closed (of a closed duty),
 * invalid_request (with faults).
 */
export async function saveDuty(ports: Ports, request: SaveRequest, by: Person): Promise<StandingDuty> {
  requireProvincial(by);
  const { about } = request;
  const id = about.kind === 'new' ? await start(ports, about.template, request, by) : about.duty;
  if (about.kind === 'running') await edit(ports, about, request, by);
  await openDueRounds(ports, by.province, civilDateAt(ports.clock.now()));
  return standingDuty(ports.store, id, by.province);
}

/** The id comes from the press, so that the same press again finds the duty that it has opened. */
async function start(
  ports: Ports,
  template: string | null,
  { edit: wanted, key }: SaveRequest,
  by: Person,
): Promise<string> {
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const id = `${by.province}-${shortHash(key)}`;
  const content = acceptEdit(wanted, today, templateBase(template, today));
  try {
    await addDuty(ports, { id, ...content }, by.province, undefined, template ?? id);
  } catch (error) {
    if (error instanceof Problem && error.code === 'duty_exists') return id;
    throw error;
  }
  const audit = { at: now, province: by.province, actor: by.user, did: 'open duty', about: id };
  await ports.store.commit([set(auditDoc(key), audit)]);
  return id;
}

async function edit(
  ports: Ports,
  { duty: id, basedOn }: Extract<EditAbout, { kind: 'running' }>,
  { edit: wanted, applyToOpen, key }: SaveRequest,
  by: Person,
): Promise<void> {
  const now = ports.clock.now();
  try {
    await ports.store.transaction(async (tx) => {
      const standing = await standingDuty(tx, id, by.province);
      if (standing.revision !== basedOn)
        throw new Problem('changed_meanwhile', { detail: say.changedMeanwhile });
      if (standing.state === 'closed') throw new Problem('round_closed', { detail: say.closed });
      const content = acceptEdit(wanted, civilDateAt(now), standing.content, standing);
      const changed = changedSections(standing.content, content);
      const open = applyToOpen ? standing.boards.filter(({ state }) => state === 'open') : [];
      const followed = open
        .map((board) => ({ board, fields: takenOver(board, content) }))
        .filter(({ fields }) => fields.length > 0);
      if (changed.length + followed.length === 0)
        throw new Problem('invalid_request', { detail: say.nothingChanged });
      writeVersion(tx, standing, by, {
        content,
        state: 'active',
        revision: basedOn + 1,
        at: now,
        by: by.name,
      });
      tx.write(
        mark(key, now),
        ...followed.map(({ board, fields }) =>
          patch(boardDoc(board), ...fields.map(([field, value]): [string[], unknown] => [[field], value])),
        ),
        create(auditDoc(key), {
          at: now,
          province: by.province,
          actor: by.user,
          did: 'edit duty',
          about: [
            id,
            `revision ${basedOn + 1}`,
            ...changed,
            ...followed.map(({ board }) => `in ${board.round}`),
          ].join(' '),
        }),
      );
    });
  } catch (error) {
    if (!(await hasTakenEffect(ports, key))) throw error;
  }
}

/** The province's version, and its name on the shared duty when it is the first one. */
export function writeVersion(
  tx: Transaction,
  { shared }: Pick<StandingDuty, 'shared'>,
  { province }: Pick<Person, 'province'>,
  version: OwnVersion,
): void {
  const { id, ownVersions = [] } = shared;
  const writes: Write[] = [set(ownVersionDoc(id, province), version)];
  if (!ownVersions.includes(province))
    writes.push(patch(dutyDoc(id), [['ownVersions'], [...ownVersions, province]]));
  tx.write(...writes);
}
