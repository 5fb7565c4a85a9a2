/** What stands in an open form, and that it is kept on the phone, whoever turns out to be typing. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useVisit } from '../../session/app-context.tsx';
import type { Round } from './begun.ts';
import { sameEntry } from './entry.ts';
import { nobodysKeeper, personsKeeper, type Standing } from './keeper.ts';
import type { Opening } from './opening.ts';
import type { Asked } from './use-report.ts';

/** Typing settles before it is written to the phone. */
const SETTLE_MS = 300;

export function useEntry(place: Round, { form, data }: Asked, count: string | undefined) {
  const { app } = useVisit();
  const known = app !== undefined && data !== undefined;
  const keeper = useMemo(() => {
    if (!app || !data) return nobodysKeeper(place, form, count);
    const owner = { user: app.me.user, unit: data.item.unit.code, report: data.report };
    return personsKeeper(place, form, count, owner);
  }, [known]);

  const [opened, setOpened] = useState<Opening>(() => keeper.open());
  const [standing, setStanding] = useState<Standing>(opened);
  const latest = useRef({ ...standing, form, keeper, filed: false });
  latest.current = { ...latest.current, ...standing };

  // The person became known: what was typed meanwhile goes into the form as it opens for them.
  useLayoutEffect(() => {
    const { base, entry, form: drawn, keeper: before } = latest.current;
    if (keeper === before) return;
    const opening = keeper.open({ form: drawn, base: base.entry, entry });
    latest.current = { ...latest.current, form, keeper };
    setOpened(opening);
    setStanding(opening);
  }, [keeper]);

  function save() {
    const { filed, keeper, base, entry } = latest.current;
    if (!filed) keeper.save({ base, entry });
  }
  useEffect(() => {
    const timer = setTimeout(save, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [standing]);
  useEffect(() => {
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      save();
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
    };
  }, []);

  const { base, entry } = standing;
  return {
    known,
    opened,
    base,
    entry,
    dirty: !sameEntry(entry, base.entry),
    change: (changed: (before: Opening['entry']) => Opening['entry']) =>
      setStanding((before) => ({ ...before, entry: changed(before.entry) })),
    setStanding,
    /** The entry as it is by now, for whoever waited since it was drawn. */
    now: () => latest.current.entry,
    save,
    /** It is sent: nothing of it stays on the phone. */
    filed() {
      latest.current.filed = true;
      latest.current.keeper.clear?.();
    },
  };
}
