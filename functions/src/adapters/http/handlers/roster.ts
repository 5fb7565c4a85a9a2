import type { RosterPlanShape } from '@thankamnot/shared/api/people-shapes';
import { isProvincial } from '@thankamnot/shared/organization/people';
import { findProvince, type ProvinceName } from '@thankamnot/shared/organization/provinces';
import { laosOf, type ReadRoster, readRoster } from '@thankamnot/shared/organization/roster';
import type { RosterFault } from '@thankamnot/shared/organization/roster-fault';
import { shortName, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { fileFlawInThai, rosterFlawInThai, rosterProblems as say } from '@thankamnot/shared/wording/roster';
import { readRows } from '../../../sheets/read-rows.ts';
import { UnreadableFile } from '../../../sheets/unreadable-file.ts';
import { confirmRosterChange, planRosterChange, type ShownRoster } from '../../../use-cases/change-roster.ts';
import type { Handlers } from '../api.ts';
import { asCoordinator } from './as-coordinator.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

/** Enough to mend a file by; a wrong column makes a fault of every line. */
const MOST_FAULTS = 20;

/** A newer roster from a file: what it would change, then the change. */
export function rosterHandlers({
  ports,
}: Pick<HandlerContext, 'ports'>): Pick<Handlers, 'planRoster' | 'confirmRoster'> {
  const as = asCoordinator(ports);
  return {
    planRoster: ({ user, body }) =>
      as(user, 'plan_roster', async (by) => {
        // Whoever may not import has no file read for them.
        if (!isProvincial(by)) throw new Problem('not_allowed');
        const province = findProvince(by.province);
        if (!province) throw new Problem('unknown_province');
        const read = await rosterIn(Buffer.from(body.content, 'base64'), province);
        return planView(await planRosterChange(ports, by, read));
      }),

    confirmRoster: ({ user, params, body }) =>
      as(user, 'change_roster', async (by) => {
        const key = pressOf(by, body.key);
        const done = await confirmRosterChange(ports, by, { id: params.plan, decisions: body.gone, key });
        return done.outcome === 'confirmed'
          ? { outcome: done.outcome, applied: done.applied, plan: null }
          : { outcome: done.outcome, applied: null, plan: planView(done.shown) };
      }),
  };
}

/** The file's roster. Throws `invalid_request` with a Thai sentence for the file, and one for each faulty line. */
async function rosterIn(bytes: Uint8Array, province: ProvinceName): Promise<ReadRoster> {
  if (bytes.length === 0) throw new Problem('invalid_request', { detail: fileFlawInThai({ kind: 'empty' }) });
  const rows = await readRows(bytes).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Problem('invalid_request', { detail: fileFlawInThai(error.flaw) });
  });
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new Problem('invalid_request', { detail: fileFlawInThai({ kind: 'empty' }) });
  const result = readRoster(rows, province);
  if ('roster' in result) return result;
  throw new Problem('invalid_request', { detail: say.faults, faults: faultsInThai(result.faults) });
}

function faultsInThai(faults: readonly RosterFault[]) {
  const shown = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => ({ field: String(fault.line), message: rosterFlawInThai(fault) }));
  const more = faults.length - shown.length;
  return more > 0 ? [...shown, { field: '', message: say.moreFaults(more) }] : shown;
}

const factsOf = ({ name, type, district, phone }: Unit) => ({
  name,
  type: type ?? null,
  district: district ?? null,
  phone: phone ?? null,
});
const listed = (unit: Unit) => ({ code: unit.code, ...factsOf(unit) });

function planView({ plan, change, used }: ShownRoster): RosterPlanShape {
  const laos = laosOf(plan.roster);
  return {
    id: plan.id,
    expiresAt: plan.expiresAt,
    units: laos.length,
    leftOut: plan.leftOut,
    unchanged: change.unchanged,
    added: change.added.map(listed),
    changed: change.changed.map(({ before, after, fields }) => ({
      code: after.code,
      before: factsOf(before),
      after: factsOf(after),
      fields,
    })),
    gone: change.gone.map(({ unit, mayBe }) => ({
      ...listed(unit),
      ...(used.get(unit.code) ?? { officers: [], answered: [] }),
      mayBe: laos
        .filter(({ code }) => mayBe.includes(code))
        .map((it) => ({ code: it.code, name: shortName(it) })),
    })),
  };
}
