import type { EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { useState } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { thaiTime } from '../../design/time.ts';
import { Link, navigate } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { DutyForm } from './duty-form.tsx';
import { mayEdit, NotAllowed } from './not-allowed.tsx';
import { ReviewStep } from './review-step.tsx';
import { ClosedDuty, ClosePanel } from './state-panel.tsx';
import { type Saved, useDutyEdit } from './use-duty-edit.ts';

const BACK = { page: 'duty-shelf' } as const;
/** As the address has it; the API knows it by the same name. */
const BLANK = 'blank';

/** A new duty, from a template or from nothing. */
export function NewDutyPage({ template }: { template: string }) {
  const { call, me } = useApp();
  const loaded = useLoad(`new-duty/${template}`, () => call('newDuty', { params: { template } }), {
    fresh: true,
  });
  if (!mayEdit(me)) return <NotAllowed title={say.newTitle} />;
  if (loaded.data)
    return (
      <Editing duty={loaded.data} template={template === BLANK ? null : template} reload={loaded.reload} />
    );
  return (
    <Page title={say.newTitle} back={{ to: BACK, label: say.toShelf }} wide>
      <Await of={loaded}>{() => null}</Await>
    </Page>
  );
}

/** A duty of the province. */
export function EditDutyPage({ duty }: { duty: string }) {
  const { call, me } = useApp();
  const loaded = useLoad(`edit-duty/${duty}`, () => call('editableDuty', { params: { duty } }), {
    fresh: true,
  });
  if (!mayEdit(me)) return <NotAllowed title={say.editTitle} />;
  if (loaded.data)
    return <Editing key={loaded.data.revision} duty={loaded.data} template={null} reload={loaded.reload} />;
  return (
    <Page title={say.editTitle} back={{ to: BACK, label: say.toShelf }} wide>
      <Await of={loaded}>{() => null}</Await>
    </Page>
  );
}

interface EditingProps {
  duty: EditableDuty;
  template: string | null;
  reload: () => void;
}

function Editing({ duty, template, reload }: EditingProps) {
  const [saved, setSaved] = useState<Saved>();
  const edit = useDutyEdit(duty, template, setSaved);
  const isNew = duty.duty === null;
  const title = saved
    ? isNew
      ? say.opened
      : say.saved
    : edit.told
      ? say.reviewTitle
      : isNew
        ? say.newTitle
        : say.editTitle;
  const standing = duty.duty === null ? undefined : { ...duty, duty: duty.duty };
  return (
    <Page
      key={title}
      title={title}
      kicker={edit.entry.shortTitle || undefined}
      back={{ to: BACK, label: say.toShelf }}
      wide={!saved && !edit.told}
    >
      {saved ? (
        <Done
          saved={saved}
          onAgain={() => (isNew ? navigate({ page: 'edit-duty', duty: saved.duty }, 'replace') : reload())}
        />
      ) : standing && duty.state === 'closed' ? (
        <ClosedDuty duty={standing} onChanged={reload} />
      ) : edit.told ? (
        <ReviewStep
          isNew={isNew}
          told={edit.told}
          saving={edit.busy}
          failure={edit.failure}
          onSave={edit.save}
          onBack={edit.back}
          onReload={reload}
        />
      ) : (
        <>
          {edit.restoredAt && (
            <Notice tone={edit.isMerged ? 'soon' : 'going'} icon="pencil" role="status">
              <p>{edit.isMerged ? say.merged : say.restored(thaiTime(edit.restoredAt))}</p>
              <button type="button" class="button quiet compact" onClick={edit.discard}>
                {say.discard}
              </button>
            </Notice>
          )}
          {duty.others > 0 && <p class="soft lead">{say.shared(duty.others)}</p>}
          <SendFailure failure={edit.failure} />
          <DutyForm
            duty={duty}
            entry={edit.entry}
            change={edit.change}
            faults={edit.faults}
            checking={edit.busy}
            dirty={edit.dirty}
            onReview={edit.review}
          />
          {standing && <ClosePanel duty={standing} onChanged={reload} />}
        </>
      )}
    </Page>
  );
}

function Done({ saved: { duty, round, shortTitle }, onAgain }: { saved: Saved; onAgain: () => void }) {
  return (
    <Blank icon="check" tone="done" title={shortTitle}>
      {round !== null && (
        <Link to={{ page: 'board', duty, round }} class="button">
          {say.openBoard}
        </Link>
      )}
      <button type="button" class="button quiet" onClick={onAgain}>
        {say.editAgain}
      </button>
    </Blank>
  );
}
