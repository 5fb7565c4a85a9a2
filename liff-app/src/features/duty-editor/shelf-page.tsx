import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import type { Route } from '../../router/routes.ts';
import { useApp } from '../../session/app-context.tsx';
import { mayEdit, NotAllowed } from './not-allowed.tsx';

/** Where a duty is begun, and where one is found to be edited. */
export function ShelfPage() {
  const { call, me } = useApp();
  const loaded = useLoad('duty-shelf', () => call('dutyShelf', {}));
  if (!mayEdit(me)) return <NotAllowed title={say.shelfTitle} />;
  return (
    <Page title={say.shelfTitle} back={{ to: { page: 'duties' }, label: shell.tabs.duties }} wide>
      <Await of={loaded}>{(shelf) => <Shelf {...shelf} />}</Await>
    </Page>
  );
}

function Shelf({ templates, duties }: ResponseOf<'dutyShelf'>) {
  return (
    <div class="shelf">
      <section>
        <h2>{say.startHeading}</h2>
        <ul class="cards">
          <Row to={{ page: 'new-duty', template: 'blank' }} title={say.blank} text={say.blankText} />
          <Row to={{ page: 'letter', draft: undefined }} title={say.fromLetter} text={say.fromLetterText} />
        </ul>
        <h3>{say.templatesHeading}</h3>
        <ul class="cards">
          {templates.map(({ id, shortTitle, title, fields, monthly }) => (
            <Row
              key={id}
              to={{ page: 'new-duty', template: id }}
              title={shortTitle}
              text={title}
              mark={say.templateText(fields, monthly)}
            />
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.dutiesHeading}</h2>
        {duties.length === 0 && <p class="soft">{say.noDuties}</p>}
        <ul class="cards">
          {duties.map(({ id, shortTitle, title, state, others }) => (
            <Row
              key={id}
              to={{ page: 'edit-duty', duty: id }}
              title={shortTitle}
              text={title}
              mark={[state === 'closed' && say.closedMark, others > 0 && say.sharedMark(others)]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Row({ to, title, text, mark }: { to: Route; title: string; text: string; mark?: string }) {
  return (
    <li>
      <Link to={to} class="card row-link">
        <span>
          <b>{title}</b>
          <span class="under soft small">{text}</span>
          {mark && <span class="under small">{mark}</span>}
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}
