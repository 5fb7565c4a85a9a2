import type { UnitSheet } from '@thankamnot/shared/api/act-shapes';
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { telephoneLink } from '../../design/telephone.ts';
import { thaiTime } from '../../design/time.ts';
import { ActIcon } from '../desk/act-icon.tsx';

/** The unit's telephone, as the roster has it, and its officers. */
export function ContactCard({ unit }: { unit: UnitSheet }) {
  return (
    <section class="card">
      <h2>{say.contact}</h2>
      {unit.phone ? (
        <a class="button wide-button call" href={telephoneLink(unit.phone)}>
          <ActIcon name="call" />
          {say.callNumber(unit.phone)}
        </a>
      ) : (
        <p class="soft">{say.noPhone}</p>
      )}
      <h3>{say.officers}</h3>
      {unit.officers.length === 0 && <p class="near soon">{say.noOfficers}</p>}
      <ul class="officers">
        {unit.officers.map((officer) => (
          <li key={`${officer.name} ${officer.since}`}>
            <b>{officer.name}</b> {officer.head && <span class="chip">{say.head}</span>}
            <p class={officer.state === 'reachable' ? 'soft small' : 'near soon small'}>
              {officer.pausedUntil
                ? say.pausedUntil(dates.short(officer.pausedUntil))
                : say.state[officer.state]}
            </p>
            <p class="soft small">{say.since(dates.short(civilDateAt(officer.since)))}</p>
            <p class="soft small">
              {officer.lastSeenAt ? say.lastSeen(thaiTime(officer.lastSeenAt)) : say.neverSeen}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
