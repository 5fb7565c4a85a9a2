import type { PeopleShape } from '@thankamnot/shared/api/people-shapes';
import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { headingOf, shortName } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { peopleProblems as say } from '@thankamnot/shared/wording/people';
import { decideAndTell } from '../../../use-cases/decide-and-tell.ts';
import { directoryDoc, type InviteRecord, rosterDoc } from '../../../use-cases/documents.ts';
import { hasTakenEffect } from '../../../use-cases/effect-once.ts';
import { lastDayBefore } from '../../../use-cases/invite-sheets.ts';
import { inviteUnits, needBatch } from '../../../use-cases/invite-units.ts';
import { listPeople, type PeopleOfArea, waitingIn } from '../../../use-cases/list-people.ts';
import { coordinatedPlace, placeName } from '../../../use-cases/place-name.ts';
import { read } from '../../../use-cases/records.ts';
import { endSeat, setHead } from '../../../use-cases/seats.ts';
import type { Handlers } from '../api.ts';
import { asCoordinator } from './as-coordinator.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

type OfficerEndpoints =
  | 'people'
  | 'applications'
  | 'decideApplication'
  | 'endSeat'
  | 'setHead'
  | 'inviteUnits'
  | 'makeInviteFile';

/** A coordinator's people: who sits where, who asks for a seat, who leaves one, and the codes that bring people in. */
export function officerHandlers({
  ports,
  fileLinks,
  liffUrl,
}: HandlerContext): Pick<Handlers, OfficerEndpoints> {
  const as = asCoordinator(ports);
  return {
    people: ({ user }) =>
      as(user, 'see_people', async (by) =>
        peopleView(await listPeople(ports, by), by, civilDateAt(ports.clock.now())),
      ),

    applications: ({ user }) =>
      as(user, 'see_applications', async (by) => {
        if (!isProvincial(by)) throw new Problem('not_allowed');
        const [roster, directory] = await Promise.all([
          read(ports.store, rosterDoc(by.province)),
          read(ports.store, directoryDoc(by.province)),
        ]);
        if (!roster) throw new Problem('no_units');
        const seats = directory?.seats ?? [];
        return {
          applications: waitingIn(directory, roster).flatMap(({ user: applicant, name, unit: code, at }) => {
            const unit = findUnit(roster, code);
            const colleagues = seats.filter((seat) => seat.unit === code).map((seat) => seat.name);
            return unit
              ? [
                  {
                    user: applicant,
                    name,
                    unit: code,
                    unitName: unit.name,
                    heading: headingOf(unit),
                    at,
                    colleagues,
                  },
                ]
              : [];
          }),
        };
      }),

    decideApplication: ({ user, body }) =>
      as(user, 'decide_application', async (by) => {
        const key = pressOf(by, body.key);
        const application = { user: body.user, unit: body.unit };
        try {
          const { applicant, unitName } = await decideAndTell(ports, by, application, body.approve, key);
          return { approved: body.approve, name: applicant.name, unitName };
        } catch (error) {
          const seated = await seatOf(by, application);
          const unitName = await placeName(ports, by.province, body.unit);
          // The same press again, after its answer was lost.
          if (await hasTakenEffect(ports, key))
            return { approved: body.approve, name: seated?.name ?? '', unitName };
          if (!(error instanceof Problem) || error.code !== 'already_decided') throw error;
          throw new Problem('already_decided', {
            detail: seated ? say.approvedByOther(seated.name, unitName) : say.decidedByOther,
          });
        }
      }),

    endSeat: ({ user, body }) =>
      as(user, 'end_seat', async (by) => {
        await endSeat(ports, by, { ...body, key: pressOf(by, body.key) });
        return { done: true };
      }),

    setHead: ({ user, body }) =>
      as(user, 'set_head', async (by) => {
        await setHead(ports, by, { ...body, key: pressOf(by, body.key) });
        return { done: true };
      }),

    inviteUnits: ({ user, body }) =>
      as(user, 'invite', async (by) => {
        const key = pressOf(by, body.key);
        const { units, head = false, replaces = null } = body;
        return batchView(await inviteUnits(ports, by, { units, head, replaces, key }), key);
      }),

    makeInviteFile: ({ user, params }) =>
      as(user, 'print_invites', async (by) => {
        await needBatch(ports, by, params.batch);
        const claim = { of: 'invites' as const, province: by.province, batch: params.batch };
        const { token, expiresAt } = fileLinks.issue(claim, ports.clock.now());
        return { url: `/files/${token}`, expiresAt };
      }),
  };

  async function seatOf({ province }: Person, { user, unit }: { user: string; unit: string }) {
    const directory = await read(ports.store, directoryDoc(province));
    return directory?.seats.find((seat) => seat.user === user && seat.unit === unit);
  }

  async function batchView(made: readonly InviteRecord[], batch: string) {
    const [first] = made;
    if (!first) throw new Problem('not_found', { detail: say.noBatch });
    const seat = made.length === 1 && 'seat' in first.grants ? first.grants.seat : undefined;
    return {
      batch,
      count: made.length,
      lastDay: lastDayBefore(first.expiresAt),
      only:
        seat === undefined
          ? null
          : {
              unitName: await placeName(ports, first.province, seat),
              code: first.code,
              url: liffUrl(`/register?code=${first.code}`),
              expiresAt: first.expiresAt,
            },
    };
  }
}

function peopleView(
  { roster, units, coordinators, applicants }: PeopleOfArea,
  by: Person,
  today: CivilDate,
): PeopleShape {
  const officeOf = (code: string) => {
    const office = findUnit(roster, code);
    return office ? shortName(office) : '';
  };
  const staffedLast = [...units].sort(
    (a, b) => Number(a.officers.length > 0) - Number(b.officers.length > 0),
  );
  return {
    place: officeOf(coordinatedPlace(by)),
    mayImport: isProvincial(by),
    units: staffedLast.map(({ unit, officers }) => ({
      code: unit.code,
      name: unit.name,
      heading: headingOf(unit),
      phone: unit.phone ?? null,
      officers: officers.map(({ user, name, since, head, blocked, pausedUntil, lastActive }) => ({
        user,
        name,
        since,
        head: head ?? false,
        blocked: blocked ?? false,
        pausedUntil: pausedUntil !== undefined && pausedUntil >= today ? pausedUntil : null,
        lastActive,
      })),
    })),
    coordinators: coordinators.map(({ user, name, district, since }) => ({
      user,
      name,
      since,
      title: officeOf(district ?? roster.province),
    })),
    waiting: applicants?.length ?? null,
  };
}
