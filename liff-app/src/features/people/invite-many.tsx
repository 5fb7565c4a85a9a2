import type { InviteBatch } from '@thankamnot/shared/api/people-shapes';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { inputId } from '../../design/input-id.ts';
import { openFile } from '../../platform/open-file.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { EVERYTHING, headingsOf, type UnitPeople, unitsShown } from './people-filter.ts';

/** Codes for all units without an officer, or for a district, as sheets to print and cut. */
export function InviteMany({ units }: { units: readonly UnitPeople[] }) {
  const { call, platform } = useApp();
  const { busy, failure, run } = useAct();
  /** A heading; empty for all without an officer. */
  const [heading, setHeading] = useState('');
  const [made, setMade] = useState<InviteBatch>();
  const keyFor = usePressKeys();

  const empty = unitsShown(units, { ...EVERYTHING, filter: 'empty' });
  const chosen = heading ? unitsShown(units, { ...EVERYTHING, heading }) : empty;
  const open = async ({ batch }: InviteBatch) => {
    await openFile(platform, (await call('makeInviteFile', { params: { batch } })).url);
  };
  const make = () =>
    run(async () => {
      const codes = chosen.map(({ code }) => code);
      const batch = await call('inviteUnits', { body: { key: keyFor(codes), units: codes } });
      setMade(batch);
      await open(batch);
    });
  return (
    <section class="card">
      <h2>{say.invites}</h2>
      <p class="soft">{say.invitesText}</p>
      <p class="soft small">{say.invitesLife}</p>
      <label class="label people-label" for={inputId('invite-for')}>
        {say.inviteFor}
      </label>
      <select
        id={inputId('invite-for')}
        class="input"
        value={heading}
        onChange={(event) => {
          setHeading(event.currentTarget.value);
          setMade(undefined);
        }}
      >
        <option value="">{say.withoutOfficer(empty.length)}</option>
        {headingsOf(units).map((it) => (
          <option key={it} value={it}>
            {say.wholeDistrict(it, unitsShown(units, { ...EVERYTHING, heading: it }).length)}
          </option>
        ))}
      </select>
      <SendFailure failure={failure} />
      <p role="status" class="small">
        {made && say.made(made.count, dates.short(made.lastDay))}
      </p>
      {made ? (
        <button
          type="button"
          class="button quiet wide-button"
          aria-disabled={busy || undefined}
          onClick={() => run(() => open(made))}
        >
          {say.openAgain}
        </button>
      ) : (
        <button
          type="button"
          class="button wide-button"
          disabled={chosen.length === 0}
          aria-disabled={busy || undefined}
          onClick={make}
        >
          {busy ? say.making : say.makeInvites}
        </button>
      )}
      {platform.inLine && <p class="soft small">{say.fileHint}</p>}
    </section>
  );
}
