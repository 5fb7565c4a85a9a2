/** Invite codes in the order in which they are handed out: a sheet a district. */
import { addMs, type CivilDate, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Roster } from '@thankamnot/shared/organization/roster';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { inviteWording as say } from '@thankamnot/shared/wording/invites';
import type { InviteSheet } from './press.ts';

export interface InvitedUnit {
  unit: Unit;
  code: string;
  expiresAt: Instant;
  head: boolean;
}

/** A code ends at midnight: the day before is the last on which it works. */
export const lastDayBefore = (expiresAt: Instant): CivilDate => civilDateAt(addMs(expiresAt, -1));

/** An อบจ. lies in a district and is handed its card there. */
export function inviteSheetsOf(
  rosters: readonly Roster[],
  invited: readonly InvitedUnit[],
  liffUrl: ((path: string) => string) | undefined,
): InviteSheet[] {
  return rosters.flatMap((roster) => {
    const inDistrict = new Map<string, InvitedUnit[]>();
    for (const it of invited.filter(({ unit }) => unit.province === roster.province)) {
      const heading =
        it.unit.level === 'province' || !it.unit.district ? it.unit.name : say.district(it.unit.district);
      inDistrict.set(heading, [...(inDistrict.get(heading) ?? []), it]);
    }
    return [...inDistrict].map(([heading, list]) => ({
      heading,
      provinceName: roster.name,
      cards: list.map(({ unit, code, expiresAt, head }) => ({
        unitName: unit.name,
        code,
        link: liffUrl?.(`/register?code=${code}`),
        lastDay: lastDayBefore(expiresAt),
        head,
      })),
    }));
  });
}
