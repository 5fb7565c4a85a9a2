import type { ConfirmedLetter, LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useState } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { DonePanel } from './done-panel.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { PasteStep } from './paste-step.tsx';
import './letter.css';

const back = () => ({ to: { page: 'duties' } as const, label: shell.tabs.duties });

/** A letter becomes a duty: paste, look, confirm. With a draft's id the letter was pasted in chat. */
export function LetterPage({ draft }: { draft: string | undefined }) {
  const { me } = useApp();
  if (!me.coordinates || me.coordinates.district !== null)
    return (
      <Page title={say.title}>
        <Blank icon="alert" title={say.notAllowed} text={say.notAllowedText} />
      </Page>
    );
  return draft === undefined ? <Pasting /> : <FromChat id={draft} />;
}

function Pasting() {
  const [read, setRead] = useState<{ draft: LetterDraftShape; text: string }>();
  if (read) return <Checking {...read} onAnother={() => setRead(undefined)} />;
  return (
    <Page title={say.title} back={back()}>
      <PasteStep onRead={(draft, text) => setRead({ draft, text })} />
    </Page>
  );
}

function FromChat({ id }: { id: string }) {
  const { call } = useApp();
  const loaded = useLoad(`letter/${id}`, () => call('letterDraft', { params: { id } }), { fresh: true });
  const [another, setAnother] = useState(false);
  if (another) return <Pasting />;
  if (loaded.data) return <Checking draft={loaded.data} text="" onAnother={() => setAnother(true)} />;
  return (
    <Page title={say.title} back={back()}>
      <Await of={loaded}>{() => null}</Await>
    </Page>
  );
}

interface CheckingProps {
  draft: LetterDraftShape;
  text: string;
  onAnother: () => void;
}

function Checking({ draft, text, onAnother }: CheckingProps) {
  const [done, setDone] = useState<ConfirmedLetter>();
  if (done)
    return (
      <Page title={done.as === 'extension' ? say.doneExtension : say.doneDuty} back={back()}>
        <DonePanel done={done} onAnother={onAnother} />
      </Page>
    );
  return (
    <Page title={say.check} kicker={draft.letterNo ?? undefined} back={back()}>
      <DraftEditor draft={draft} text={text} onDone={setDone} onAnother={onAnother} />
    </Page>
  );
}
