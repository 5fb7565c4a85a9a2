import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { Confirm } from '../../design/confirm.tsx';
import { Icon } from '../../design/icon.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { InviteOne } from './invite-one.tsx';
import type { Officer, UnitPeople } from './people-filter.ts';

interface OfficerRowProps {
  unit: UnitPeople;
  officer: Officer;
  done: (told: string) => void;
}

export function OfficerRow({ unit, officer, done }: OfficerRowProps) {
  return (
    <>
      <p>
        <b>{officer.name}</b>
      </p>
      <Marks of={officer} />
      <p class="soft small">
        {say.since(dayOf(officer.since))} ·{' '}
        {officer.lastActive ? say.active(dayOf(officer.lastActive)) : say.neverActive}
      </p>
      <details class="more people-manage">
        <summary>
          {say.manage}
          <span class="sr"> {officer.name}</span>
        </summary>
        <Manage unit={unit} officer={officer} done={done} />
      </details>
    </>
  );
}

const dayOf = (instant: string): string => dates.short(civilDateAt(instant));

function Marks({ of: { head, blocked, pausedUntil } }: { of: Officer }) {
  if (!head && !blocked && pausedUntil === null) return null;
  return (
    <p class="chips">
      {head && (
        <span class="chip going">
          <Icon name="person" />
          {say.head}
        </span>
      )}
      {blocked && (
        <span class="chip trouble">
          <Icon name="alert" />
          {say.blocked}
        </span>
      )}
      {pausedUntil !== null && (
        <span class="chip">
          <Icon name="clock" />
          {say.paused(dates.short(pausedUntil))}
        </span>
      )}
    </p>
  );
}

function Manage({ unit, officer, done }: OfficerRowProps) {
  const { call } = useApp();
  const { busy, failure, run } = useAct();
  const [asking, setAsking] = useState(false);
  const keyFor = usePressKeys();
  const seat = { user: officer.user, unit: unit.code };

  const setHead = () =>
    run(async () => {
      const body = { ...seat, head: !officer.head };
      await call('setHead', { body: { ...body, key: keyFor(body) } });
      done((body.head ? say.headMade : say.headUnmade)(officer.name));
    });
  const end = () =>
    run(async () => {
      setAsking(false);
      await call('endSeat', { body: { ...seat, key: keyFor(seat) } });
      done(say.ended(officer.name, unit.name));
    });
  const isLast = unit.officers.length === 1;
  return (
    <div class="people-ways">
      <div>
        <p class="soft small">{say.handOverText}</p>
        <InviteOne unit={unit} replaces={officer.user} label={say.handOver} of={officer.name} />
      </div>
      <div>
        <p class="soft small">{say.makeHeadText}</p>
        <button type="button" class="button quiet" aria-disabled={busy || undefined} onClick={setHead}>
          {officer.head ? say.unmakeHead : say.makeHead}
        </button>
      </div>
      <div>
        <button
          type="button"
          class="button danger-quiet"
          aria-disabled={busy || undefined}
          onClick={() => !busy && setAsking(true)}
        >
          {busy ? say.working : say.end}
        </button>
        <SendFailure failure={failure} />
      </div>
      {asking && (
        <Confirm
          title={say.endAsk(officer.name)}
          text={[isLast && say.endLast(unit.name), say.endText(unit.name)].filter(Boolean).join(' ')}
          confirm={say.end}
          danger
          onConfirm={end}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
