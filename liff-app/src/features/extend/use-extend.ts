/** The steps of an extension: what is typed, what it comes to, and its confirmation. Nothing is written before that. */
import type { ExtensionPreview, ExtensionWish } from '@thankamnot/shared/api/act-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { useState } from 'preact/hooks';
import { failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { inputId } from '../../design/input-id.ts';
import { useApp } from '../../session/app-context.tsx';
import { type Board, type ExtensionEntry, emptyEntry, type Faults, wishOf } from './extend-entry.ts';

export interface Looked {
  wish: ExtensionWish;
  preview: ExtensionPreview;
}

export function useExtend(board: Board, units: string | undefined) {
  const { call } = useApp();
  const params = { duty: board.duty, round: board.round };
  const [entry, setEntry] = useState(() => emptyEntry(units));
  const [faults, setFaults] = useState<Faults>({});
  const { busy, failure, run, clear } = useAct();
  const [looked, setLooked] = useState<Looked>();
  const [done, setDone] = useState<ResponseOf<'extendRound'>>();
  const keyFor = usePressKeys();

  const look = async (wish: ExtensionWish) =>
    setLooked({ wish, preview: await call('previewExtension', { params, body: wish }) });

  return {
    entry,
    faults,
    failure,
    busy,
    looked,
    done,
    change(changes: Partial<ExtensionEntry>) {
      setEntry((before) => ({ ...before, ...changes }));
      // What is being set right is no fault any more.
      setFaults((before) =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))),
      );
    },
    edit() {
      setLooked(undefined);
      clear();
    },
    preview() {
      const read = wishOf(entry, board);
      setFaults('faults' in read ? read.faults : {});
      if ('wish' in read) return run(() => look(read.wish));
      const [first] = Object.keys(read.faults);
      if (first) document.getElementById(inputId(first))?.focus();
    },
    confirm: ({ wish, preview }: Looked) =>
      run(async () => {
        const body = { ...wish, basedOn: preview.basedOn };
        try {
          setDone(await call('extendRound', { params, body: { key: keyFor(body), ...body } }));
        } catch (thrown) {
          const failed = failureOf(thrown);
          // Somebody else has moved a date: what is shown must be what would be recorded now.
          if (failed.code === 'changed_meanwhile') await look(wish);
          throw failed;
        }
      }),
  };
}
