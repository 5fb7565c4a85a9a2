import { people } from '@thankamnot/shared/wording/liff/people';
import { rosterPage as say } from '@thankamnot/shared/wording/liff/roster';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { FilePart } from './file-part.tsx';
import { PreviewPart } from './preview-part.tsx';
import { useRoster } from './use-roster.ts';
import './roster.css';

/** A newer roster from a file: looked at, decided about, confirmed. */
export function RosterPage() {
  const it = useRoster();
  return (
    <Page title={say.title} back={{ to: { page: 'people' }, label: people.title }}>
      {it.applied ? (
        <Blank icon="check" tone="done" title={say.done} text={say.askText(it.applied)}>
          {it.applied.ended > 0 && <p class="soft">{say.doneEnded(it.applied.ended)}</p>}
          <Link to={{ page: 'people' }} class="button">
            {say.toPeople}
          </Link>
        </Blank>
      ) : it.plan ? (
        <PreviewPart of={it} plan={it.plan} />
      ) : (
        <FilePart of={it} />
      )}
    </Page>
  );
}
