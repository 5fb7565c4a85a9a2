import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Loaded } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { useApp } from '../../session/app-context.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { PausePanel } from './pause-panel.tsx';

/** What a person sets of their own: the phone's calendar, and for officers the pause of reminders. */
export function OwnSettings({ of }: { of: Loaded<ResponseOf<'ownSettings'>> }) {
  const { me } = useApp();
  return (
    <Await of={of} rows={2}>
      {(settings) => (
        <>
          <CalendarPanel settings={settings} />
          {me.units.length > 0 && <PausePanel settings={settings} />}
        </>
      )}
    </Await>
  );
}
