import { report } from '@thankamnot/shared/wording/liff/report';
import { reportAfter as say } from '@thankamnot/shared/wording/liff/report-after';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import type { Round } from './begun.ts';
import type { Own } from './report-page.tsx';

/** In whose name: asked where a person has several units, or none of their own. */
export function ChooseUnit({ duty, round, own }: Round & { own: Own }) {
  return (
    <Page
      title={say.chooseUnit}
      kicker={report.kicker}
      back={{ to: { page: 'work' }, label: shell.tabs.work }}
    >
      {own.length === 0 && <Blank icon="list" title={report.kicker} text={say.noUnit} />}
      <ul class="cards">
        {own.map(({ code, name }) => (
          <li key={code}>
            <Link to={{ page: 'report', duty, round, unit: code }} class="card row-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
