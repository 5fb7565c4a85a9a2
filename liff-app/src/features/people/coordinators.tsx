import type { PeopleShape } from '@thankamnot/shared/api/people-shapes';
import { people as say } from '@thankamnot/shared/wording/liff/people';

export function Coordinators({ of }: { of: PeopleShape['coordinators'] }) {
  return (
    <section class="card people-last">
      <h2>{say.coordinators}</h2>
      {of.length === 0 && <p class="soft">{say.noCoordinator}</p>}
      <ul class="people-rows">
        {of.map(({ user, name, title }) => (
          <li key={user}>
            <b>{name}</b>
            <br />
            <span class="soft small">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
