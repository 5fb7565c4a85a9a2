import type { InviteBatch } from '@thankamnot/shared/api/people-shapes';
import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { openFile } from '../../platform/open-file.ts';
import { useApp } from '../../session/app-context.tsx';
import { InviteCard } from '../me/invite-card.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import type { UnitPeople } from './people-filter.ts';
import '../me/me.css';

interface InviteOneProps {
  unit: UnitPeople;
  /** Whose seat goes to whoever uses the code. */
  replaces?: string;
  label: string;
  /** Whose code it is, for those who do not see the place of the button. */
  of: string;
}

/** One code, shown at once to copy or to share. */
export function InviteOne({ unit, replaces, label, of }: InviteOneProps) {
  const { call, platform } = useApp();
  const { busy, failure, run } = useAct();
  const [invite, setInvite] = useState<InviteBatch>();
  const keyFor = usePressKeys();
  const make = () =>
    run(async () => {
      const body = { units: [unit.code], ...(replaces !== undefined && { replaces }) };
      setInvite(await call('inviteUnits', { body: { ...body, key: keyFor(body) } }));
    });
  const open = ({ batch }: InviteBatch) =>
    run(async () => {
      await openFile(platform, (await call('makeInviteFile', { params: { batch } })).url);
    });
  if (invite?.only)
    return (
      <>
        <InviteCard invite={invite.only} unit={invite.only.unitName} handOver={replaces !== undefined} />
        <button
          type="button"
          class="button quiet"
          aria-disabled={busy || undefined}
          onClick={() => open(invite)}
        >
          {say.openPdf}
        </button>
        <SendFailure failure={failure} />
      </>
    );
  return (
    <>
      <button type="button" class="button quiet" aria-disabled={busy || undefined} onClick={make}>
        {busy ? say.making : label}
        <span class="sr"> {of}</span>
      </button>
      <SendFailure failure={failure} />
    </>
  );
}
