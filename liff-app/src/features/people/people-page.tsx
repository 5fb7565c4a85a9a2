import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { PeopleShape } from '@thankamnot/shared/api/people-shapes';
import { people as say } from '@thankamnot/shared/wording/liff/people';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Loaded, useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Icon } from '../../design/icon.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { Applications } from './applications.tsx';
import { Coordinators } from './coordinators.tsx';
import { InviteMany } from './invite-many.tsx';
import { countOf } from './people-filter.ts';
import { UnitList } from './unit-list.tsx';
import './people.css';

/** Who reports for each unit of the coordinator's area: units without anybody first. */
export function PeoplePage() {
  const { call } = useApp();
  const loaded = useLoad('people', () => call('people', {}));
  const isAsked = (loaded.data?.waiting ?? 0) > 0;
  const applications = useLoad('applications', isAsked ? () => call('applications', {}) : undefined);
  // They stand above the list and come with it, so that it does not move under the finger; what stands, stays.
  const wasWhole = useRef(false);
  const hasApplications = applications.data !== undefined || applications.failure !== undefined;
  wasWhole.current ||= loaded.data !== undefined && (!isAsked || hasApplications);
  return (
    <Page
      title={say.title}
      kicker={loaded.data?.place}
      back={{ to: { page: 'duties' }, label: shell.tabs.duties }}
      wide
    >
      <Await of={{ ...loaded, data: wasWhole.current ? loaded.data : undefined }} rows={5}>
        {(data) => (
          <People data={data} applications={isAsked ? applications : undefined} reload={loaded.reload} />
        )}
      </Await>
    </Page>
  );
}

interface PeopleProps {
  data: PeopleShape;
  applications: Loaded<ResponseOf<'applications'>> | undefined;
  reload: () => void;
}

function People({ data, applications, reload }: PeopleProps) {
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  // What was acted on may be gone from the page: the focus goes to what came of it.
  useLayoutEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  const done = (text: string) => {
    setTold(text);
    reload();
  };
  return (
    <>
      <div ref={place} role="status" tabIndex={-1}>
        {told && (
          <Notice tone="done" icon="check">
            {told}
          </Notice>
        )}
      </div>
      <div class="people">
        <div class="people-side">
          <Figures data={data} />
          {applications && <Applications of={applications} done={done} />}
          {data.units.length > 0 && <InviteMany units={data.units} />}
          <Coordinators of={data.coordinators} />
        </div>
        {data.units.length === 0 ? (
          <Blank icon="person" title={say.none} text={say.noneText} />
        ) : (
          <UnitList units={data.units} done={done} />
        )}
      </div>
    </>
  );
}

function Figures({ data: { units, mayImport } }: { data: PeopleShape }) {
  const empty = countOf(units, 'empty');
  return (
    <section class="card">
      <dl class="people-figures">
        <div>
          <dt>{say.figures.units}</dt>
          <dd>{units.length}</dd>
        </div>
        <div>
          <dt>{say.figures.staffed}</dt>
          <dd>{units.length - empty}</dd>
        </div>
        <div>
          <dt>{say.figures.empty}</dt>
          <dd class={empty > 0 ? 'near soon' : 'near done'}>{empty}</dd>
        </div>
      </dl>
      {mayImport && (
        <Link to={{ page: 'roster' }} class="button quiet wide-button">
          <Icon name="list" />
          {say.toRoster}
        </Link>
      )}
    </section>
  );
}
