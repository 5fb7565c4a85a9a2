/** The steps of holding a list against the board: list, preview, choices, confirmation. Nothing is written before the last. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { reconcilePage as say } from '@thankamnot/shared/wording/liff/reconcile';
import { useState } from 'preact/hooks';
import { Failure, failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { useApp } from '../../session/app-context.tsx';
import { textOf } from './read-list-file.ts';

export type Preview = ResponseOf<'previewReconciliation'>;
type OpenLine = Preview['ambiguous'][number];

/** As the API takes it. */
const LONGEST = 250_000;

export function useReconcile(params: { duty: string; round: string }) {
  const { call } = useApp();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Preview>();
  /** Ambiguous lines of the first preview: a choice settles a line, and must stay open to be changed. */
  const [asked, setAsked] = useState<OpenLine[]>([]);
  const [choices, setChoices] = useState<Record<string, string>>({});
  const { busy, failure, run, clear } = useAct();
  const [written, setWritten] = useState<number>();
  const keyFor = usePressKeys();

  const look = (chosen: Record<string, string>) =>
    call('previewReconciliation', { params, body: { text, choices: chosen } });

  return {
    text,
    preview,
    asked,
    choices,
    busy,
    failure,
    written,
    setText(next: string) {
      setText(next);
      setPreview(undefined);
      clear();
    },
    edit: () => setPreview(undefined),
    takeFile: (file: Blob) =>
      run(async () => {
        // More bytes than letters: a file that may still fit is read.
        const read = file.size > LONGEST * 4 ? undefined : textOf(await file.arrayBuffer());
        if (read === undefined) throw new Failure('problem', say.wrongFile);
        setText(read);
        setPreview(undefined);
      }),
    check: () =>
      run(async () => {
        if (text.trim() === '') throw new Failure('problem', say.empty);
        if (text.length > LONGEST) throw new Failure('problem', say.tooLong);
        const first = await look({});
        setChoices({});
        setAsked(first.ambiguous);
        setPreview(first);
      }),
    choose: (line: number, unit: string) =>
      run(async () => {
        const { [line]: _, ...others } = choices;
        const next = unit === '' ? others : { ...others, [line]: unit };
        setPreview(await look(next));
        setChoices(next);
      }),
    confirm: () =>
      run(async () => {
        if (!preview) return;
        const { changes } = preview;
        try {
          const done = await call('applyReconciliation', { params, body: { key: keyFor(changes), changes } });
          setWritten(done.written);
        } catch (thrown) {
          const failed = failureOf(thrown);
          // Somebody has reported meanwhile: what is shown must be what would be written now.
          if (failed.code === 'changed_meanwhile') setPreview(await look(choices));
          throw failed;
        }
      }),
  };
}
