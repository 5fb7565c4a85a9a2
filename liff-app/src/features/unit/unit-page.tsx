import type { UnitSheet } from '@thankamnot/shared/api/act-shapes';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { behalf } from '@thankamnot/shared/wording/liff/behalf';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { ContactCard } from './contact-card.tsx';
import { DutyCard } from './duty-card.tsx';
import './unit.css';

interface UnitPageProps {
  code: string;
  /** The round from whose list one came. */
  duty?: string | undefined;
  round?: string | undefined;
}

/** One unit: whom to call, and what it owes, with every act on it. */
export function UnitPage({ code, duty, round }: UnitPageProps) {
  const { call } = useApp();
  const loaded = useLoad(`unit/${code}`, () => call('unitSheet', { params: { unit: code } }));
  const sheet = loaded.data;
  const back =
    duty && round
      ? { to: { page: 'board', duty, round } as const, label: behalf.toList }
      : { to: { page: 'duties' } as const, label: shell.tabs.duties };
  return (
    <Page
      title={sheet?.name ?? (loaded.failure ? pages.notFound.title : shell.loading)}
      kicker={sheet && kickerOf(sheet)}
      back={back}
      wide
    >
      <Await of={loaded} rows={4}>
        {(unit) => (
          <div class="unit-page">
            <ContactCard unit={unit} />
            <section class="unit-duties">
              <h2>{say.duties}</h2>
              {unit.duties.length === 0 && <Blank icon="list" title={say.noDuties} text={say.noDutiesText} />}
              <ul class="cards">
                {unit.duties.map((item) => (
                  <li key={`${item.duty}/${item.round}`}>
                    <DutyCard unit={unit} item={item} reload={loaded.reload} />
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </Await>
    </Page>
  );
}

/** An อบจ. stands under its own name, not under a district's. */
const kickerOf = ({ heading, shortName, supervisor }: UnitSheet): string =>
  [heading !== shortName && say.district(heading), supervisor && say.supervisor(supervisor)]
    .filter(Boolean)
    .join(' · ');
