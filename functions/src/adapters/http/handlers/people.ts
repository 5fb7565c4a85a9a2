import type { Me } from '@thankamnot/shared/api/shapes';
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { shortName, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { privacyVersionProblem } from '@thankamnot/shared/wording/problem';
import { provinceDoc, rosterDoc, type User } from '../../../use-cases/documents.ts';
import { findUnits } from '../../../use-cases/find-units.ts';
import { noteCoordinators } from '../../../use-cases/note-coordinators.ts';
import { queueNotice } from '../../../use-cases/queue-notice.ts';
import { read } from '../../../use-cases/records.ts';
import {
  acceptPrivacy,
  applyForSeat,
  leave,
  makeInvite,
  personOf,
  useInvite,
} from '../../../use-cases/registration.ts';
import type { Handlers } from '../api.ts';
import type { HandlerContext } from './index.ts';

type PersonEndpoints =
  | 'openSession'
  | 'me'
  | 'acceptPrivacy'
  | 'leave'
  | 'register'
  | 'apply'
  | 'units'
  | 'inviteColleague';

/** Who somebody is, and how they come to their seat and leave it. */
export function personHandlers({
  ports,
  sessions,
  liffUrl,
}: HandlerContext): Pick<Handlers, PersonEndpoints> {
  async function meOf(who: { user: string; name: string }, user: User | undefined): Promise<Me> {
    const [province, roster] = user?.province
      ? await Promise.all([
          read(ports.store, provinceDoc(user.province)),
          read(ports.store, rosterDoc(user.province)),
        ])
      : [undefined, undefined];
    const units = (user?.units ?? []).flatMap((code) => {
      const unit = roster && findUnit(roster, code);
      return unit ? [{ code, name: unit.name, shortName: shortName(unit) }] : [];
    });
    return {
      user: who.user,
      name: user?.name ?? who.name,
      state: stateOf(user),
      privacyVersion: user?.privacy.version ?? null,
      province: province ? { code: province.code, name: province.name } : null,
      units,
      waitingFor: user?.appliedFor ? { unit: user.appliedFor.unit, name: user.appliedFor.name } : null,
      coordinates: user?.coordinates
        ? { district: user.coordinates.district ?? null, title: officeOf(user, roster?.units ?? []) }
        : null,
      contact: province?.contact ?? null,
    };
  }

  return {
    async openSession({ who, user }) {
      return { ...sessions.issue(who, ports.clock.now()), me: await meOf(who, user) };
    },
    me: ({ who, user }) => meOf(who, user),

    async acceptPrivacy({ who, body }) {
      if (body.version !== PRIVACY_VERSION)
        throw new Problem('invalid_request', { detail: privacyVersionProblem });
      return meOf(who, await acceptPrivacy(ports, who, body.version));
    },

    async leave({ who }) {
      await leave(ports, who.user);
      return { left: true };
    },

    async register({ who, body }) {
      return meOf(who, await useInvite(ports, who.user, body.code, `liff~${ports.random.uuid()}`));
    },

    async apply({ who, body }) {
      const { user, unitName, deciders } = await applyForSeat(ports, who.user, body);
      const applicant = { user: who.user, name: body.name, unit: body.unit, unitName };
      await queueNotice(ports, {
        // Asking again on the same day costs no second message.
        key: `apply~${who.user}~${body.unit}~${civilDateAt(ports.clock.now())}`,
        province: body.province,
        recipients: deciders.map((decider) => ({ user: decider, unit: body.unit })),
        messages: ports.composer.application(applicant),
      });
      // The push may fail for want of quota; the next answer costs nothing and says it again while it waits.
      await noteCoordinators(ports, body.province, {
        kind: 'application_waits',
        at: ports.clock.now(),
        count: 1,
      });
      return meOf(who, user);
    },

    async units({ query }) {
      return { units: await findUnits(ports, query.q) };
    },

    async inviteColleague({ user, params, body }) {
      const person = personOf(user);
      if (!person?.units.includes(params.unit)) throw new Problem('not_allowed');
      const invite = await makeInvite(
        ports,
        person.province,
        { seat: params.unit },
        body.handOver ? { replaces: person.user } : {},
      );
      return {
        code: invite.code,
        url: liffUrl(`/register?code=${invite.code}`),
        expiresAt: invite.expiresAt,
      };
    },
  };
}

function stateOf(user: User | undefined): Me['state'] {
  if (!user) return 'new';
  if (personOf(user)) return 'registered';
  return user.appliedFor ? 'waiting' : 'privacy_accepted';
}

/** `สถจ.ตาก`, `สถอ.แม่สอด`. */
function officeOf({ province, coordinates }: User, units: readonly Unit[]): string {
  const code = coordinates?.district ?? province;
  const office = units.find((unit) => unit.code === code);
  return office ? shortName(office) : '';
}
