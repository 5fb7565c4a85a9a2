import type { LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';
import { useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { describing, InputFrame } from '../report/fields/frame.tsx';
import { readFile } from './read-file.ts';

/** The server reads no further than this; one more letter tells it that there was more. */
const MOST_SENT = 60_001;

export function PasteStep({ onRead }: { onRead: (draft: LetterDraftShape, text: string) => void }) {
  const { call } = useApp();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [fromFile, setFromFile] = useState<string>();
  const [busy, setBusy] = useState<'text' | 'file'>();
  const [failure, setFailure] = useState<Failure>();
  const input = useRef<HTMLTextAreaElement>(null);
  const field = { id: 'letter', label: say.text, hint: say.textHint, required: true };

  async function read(event: Event) {
    event.preventDefault();
    if (busy) return;
    const empty = text.trim() === '';
    setFault(empty ? say.textEmpty : undefined);
    if (empty) return input.current?.focus();
    setFailure(undefined);
    setBusy('text');
    try {
      const sent = text.slice(0, MOST_SENT);
      onRead(await call('readLetter', { body: { text: sent } }), sent);
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(undefined);
    }
  }

  async function take(file: File | undefined) {
    if (!file || busy) return;
    setBusy('file');
    setFault(undefined);
    setFromFile(undefined);
    const found = await readFile(file);
    if ('fault' in found) setFault(found.fault);
    else {
      setText(found.text);
      setFromFile(say.fromFile(file.name, found.pages));
    }
    setBusy(undefined);
  }

  return (
    <>
      <p>{say.pasteText}</p>
      <form class="card letter-paste" noValidate onSubmit={read}>
        <InputFrame of={field} fault={fault}>
          <textarea
            ref={input}
            id={inputId('letter')}
            class="input"
            rows={12}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            {...describing(field, fault)}
          />
        </InputFrame>
        <div role="status">
          {busy === 'file' && <p class="hint">{say.readingFile}</p>}
          {fromFile && (
            <Notice tone="done" icon="check">
              {fromFile}
            </Notice>
          )}
          {text.length >= MOST_SENT && (
            <Notice tone="soon" icon="alert">
              {say.cut(MOST_SENT - 1)}
            </Notice>
          )}
        </div>
        <SendFailure failure={failure} />
        <div class="letter-buttons">
          <button type="submit" class="button wide-button" aria-disabled={busy !== undefined || undefined}>
            {busy === 'text' ? say.reading : say.read}
          </button>
          <label class="button quiet wide-button file-button">
            {say.file}
            <input
              class="sr"
              type="file"
              accept="application/pdf,image/*"
              onChange={(event) => {
                take(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </div>
      </form>
    </>
  );
}
