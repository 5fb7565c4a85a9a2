import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { useApp } from '../../session/app-context.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { PausePanel } from './pause-panel.tsx';

/** What a person sets of their own: the phone's calendar, and for officers the pause of reminders. */
export function OwnSettings() {
  const { call, me } = useApp();
  const loaded = useLoad('own-settings', () => call('ownSettings', {}), { fresh: true });
  return (
    <Await of={loaded} rows={2}>
      {(settings) => (
        <>
          <CalendarPanel settings={settings} />
          {me.units.length > 0 && <PausePanel settings={settings} />}
        </>
      )}
    </Await>
  );
}
