import type { UnitToCallShape } from '@thankamnot/shared/api/budget-shapes';
import { callListWording as say } from '@thankamnot/shared/wording/liff/call-list';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { telephonesIn } from '../../design/telephone.ts';
import { useApp } from '../../session/app-context.tsx';
import './call-list.css';

/** The units that no message has moved, by district, with their numbers to tap. */
export function CallListPage() {
  const { call } = useApp();
  const loaded = useLoad('call-list', () => call('callList', {}));
  return (
    <Page title={say.title} back={{ to: { page: 'duties' }, label: shell.tabs.duties }} wide>
      <Await of={loaded}>
        {({ units }) =>
          units.length === 0 ? (
            <Blank icon="check" tone="done" title={say.none} text={say.noneText} />
          ) : (
            <>
              <p class="call-why">
                <b>{say.units(units.length)}</b> <span class="soft">{say.why}</span>
              </p>
              {[...Map.groupBy(units, ({ heading }) => heading)].map(([heading, own]) => (
                <section key={heading} class="call-district">
                  <h2>{heading}</h2>
                  <ul class="cards">
                    {own.map((unit) => (
                      <li key={unit.unit} class="card">
                        <UnitCard unit={unit} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }
      </Await>
    </Page>
  );
}

function UnitCard({ unit: { name, phone, officers, duties } }: { unit: UnitToCallShape }) {
  const numbers = phone === null ? [] : telephonesIn(phone);
  return (
    <div class="call-unit">
      <div>
        <h3>{name}</h3>
        <p class={officers.length > 0 ? 'soft small' : 'near soon small'}>
          {officers.length > 0 ? say.officers(officers) : say.noOfficer}
        </p>
        <ul class="call-duties">
          {duties.map(({ duty, round, shortTitle, dueOn, daysLate }) => (
            <li key={`${duty}/${round}`}>
              {shortTitle} <span class="near late small">{say.late(dueOn, daysLate)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="call-numbers">
        {numbers.map(({ written, href }) => (
          <a key={href} href={href} class="button quiet" aria-label={say.call(written, name)}>
            {written}
          </a>
        ))}
        {numbers.length === 0 && <p class="soft small">{phone ?? say.noPhone}</p>}
      </div>
    </div>
  );
}
