import type { RevisionShape } from '@thankamnot/shared/api/shapes';
import { type Field, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import { behalf } from '@thankamnot/shared/wording/liff/behalf';
import { history as say } from '@thankamnot/shared/wording/liff/history';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { lazy } from '../../design/lazy.tsx';
import { Page } from '../../design/page.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import type { Place } from '../report/drafts.ts';
import { formOf } from '../report/entry.ts';
import { changesOf, hasOtherPhotos } from './changes.ts';
import './history.css';

const PhotoStrip = lazy(() => import('../evidence/photo-strip.tsx').then((m) => m.PhotoStrip), {
  part: true,
});

interface HistoryPageProps {
  duty: string;
  round: string;
  unit: string | undefined;
}

/** Every revision of a unit's report, newest first. */
export function HistoryPage({ duty, round, unit = '' }: HistoryPageProps) {
  const { call, me } = useApp();
  const own = unit ? me.units.some(({ code }) => code === unit) : true;
  const params = { duty, round, unit: unit || (me.units[0]?.code ?? '') };
  const loaded = useLoad(`history/${duty}/${round}/${params.unit}`, async () => {
    const [list, { form }] = await Promise.all([
      call('revisions', { params }),
      call('reportForm', { params }),
    ]);
    return { ...list, fields: fieldsOf(formOf(form), round) };
  });
  const back = own
    ? { to: { page: 'work' } as const, label: shell.tabs.work }
    : { to: { page: 'unit', code: unit, duty, round } as const, label: behalf.toUnit };
  const item = loaded.data?.item;
  return (
    <Page title={say.title} kicker={item && `${item.shortTitle} · ${item.roundTitle}`} back={back}>
      <Await of={loaded}>
        {({ item, revisions, fields }) => (
          <>
            <p class="lead">{item.unit.name}</p>
            {revisions.length === 0 && <Blank icon="clock" title={say.none} text={say.noneText} />}
            <ol class="timeline">
              {revisions.map((revision, index) => (
                <Revision
                  key={revision.n}
                  revision={revision}
                  before={revisions[index + 1]}
                  fields={fields}
                  place={params}
                  latest={index === 0}
                />
              ))}
            </ol>
            <Link to={{ page: 'report', duty, round, unit: unit || undefined }} class="button quiet">
              {say.toForm}
            </Link>
          </>
        )}
      </Await>
    </Page>
  );
}

interface RevisionProps {
  revision: RevisionShape;
  before: RevisionShape | undefined;
  fields: Field[];
  place: Place;
  latest: boolean;
}

function Revision({ revision, before, fields, place, latest }: RevisionProps) {
  const changes = changesOf(fields, revision, before);
  return (
    <li class={latest ? 'latest' : undefined}>
      <p class="times">
        <b>{say.times(revision.n)}</b>
        {latest && <span class="chip going">{say.latest}</span>}
      </p>
      <p>{revision.by}</p>
      <p class="soft small">
        {thaiTime(revision.at)} · {say.via[revision.via]}
      </p>
      <StatusChips {...revision} />
      {revision.undoes !== null && <p>{say.undoes(revision.undoes)}</p>}
      {changes.length === 0 ? (
        <p class="soft">{say.noChange}</p>
      ) : (
        <dl class="changes">
          {changes.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {after ?? say.empty}
                {before !== undefined && <span class="soft small was">{say.from(before)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {revision.photos && hasOtherPhotos(revision, before) && (
        <PhotoStrip place={place} photos={revision.photos} />
      )}
    </li>
  );
}
