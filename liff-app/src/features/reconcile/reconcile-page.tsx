import { pages } from '@thankamnot/shared/wording/liff/pages';
import { reconcilePage as say } from '@thankamnot/shared/wording/liff/reconcile';
import { useState } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { Blank } from '../../design/await.tsx';
import { Confirm } from '../../design/confirm.tsx';
import { inputId } from '../../design/input-id.ts';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { Groups } from './preview-groups.tsx';
import { useReconcile } from './use-reconcile.ts';
import '../../design/figures.css';
import './reconcile.css';

/** The central system's own list against one round: pasted or read from a file, looked at, confirmed. */
export function ReconcilePage({ duty, round }: { duty: string; round: string }) {
  const { call } = useApp();
  const { data: board } = useLoad(`board/${duty}/${round}`, () => call('board', { params: { duty, round } }));
  const it = useReconcile({ duty, round });
  const to = { page: 'board', duty, round } as const;
  return (
    <Page
      title={say.title}
      kicker={board && `${board.shortTitle} · ${board.roundTitle}`}
      back={{ to, label: board?.shortTitle ?? pages.back }}
    >
      {it.written !== undefined ? (
        <Blank icon="check" tone="done" title={say.written(it.written)} text={say.writtenText}>
          <Link to={to} class="button">
            {say.toBoard}
          </Link>
        </Blank>
      ) : it.preview ? (
        <PreviewPart of={it} preview={it.preview} />
      ) : (
        <ListPart of={it} />
      )}
    </Page>
  );
}

type Reconcile = ReturnType<typeof useReconcile>;

function ListPart({ of }: { of: Reconcile }) {
  return (
    <form
      class="card reconcile-list"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        of.check();
      }}
    >
      <label class="label" for={inputId('list')}>
        {say.list}
      </label>
      <p class="soft small" id="list-hint">
        {say.listHint}
      </p>
      <textarea
        id={inputId('list')}
        class="input"
        rows={12}
        spellcheck={false}
        aria-describedby="list-hint"
        value={of.text}
        onInput={(event) => of.setText(event.currentTarget.value)}
      />
      <label class="label" for={inputId('list-file')}>
        {say.file}
      </label>
      <input
        id={inputId('list-file')}
        class="input"
        type="file"
        accept=".txt,.csv,text/plain,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) of.takeFile(file);
        }}
      />
      <SendFailure failure={of.failure} />
      <button type="submit" class="button" aria-disabled={of.busy || undefined}>
        {of.busy ? say.checking : say.preview}
      </button>
    </form>
  );
}

function PreviewPart({ of, preview }: { of: Reconcile; preview: NonNullable<Reconcile['preview']> }) {
  const [asking, setAsking] = useState(false);
  const { changes } = preview;
  const done = changes.filter(({ becomes }) => becomes === 'verified').length;
  return (
    <>
      <p class="lead" role="status">
        {changes.length > 0 ? say.notYet : say.nothing}
      </p>
      <Groups preview={preview} asked={of.asked} choices={of.choices} choose={of.choose} busy={of.busy} />
      <SendFailure failure={of.failure} />
      <div class="row reconcile-actions">
        {changes.length > 0 && (
          <button type="button" class="button" disabled={of.busy} onClick={() => setAsking(true)}>
            {say.confirm(changes.length)}
          </button>
        )}
        <button type="button" class="button quiet" disabled={of.busy} onClick={of.edit}>
          {say.again}
        </button>
      </div>
      {asking && (
        <Confirm
          title={say.ask(changes.length)}
          text={say.askText(done, changes.length - done)}
          confirm={say.yes}
          busy={of.busy}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            of.confirm();
          }}
        />
      )}
    </>
  );
}
