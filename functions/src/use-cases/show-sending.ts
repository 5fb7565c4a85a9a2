/** The delivery record: what became of a sending, person by person as far as LINE tells. */
import type { Person } from '@thankamnot/shared/organization/people';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import type { Delivery, FailureReason } from '@thankamnot/shared/reminder/delivery';
import { inOrder } from '@thankamnot/shared/text/in-order';
import {
  deliveries as deliveryCollection,
  directoryDoc,
  rosterDoc,
  type Sending,
  sendingDoc,
  sendings,
} from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';
import { assertMine } from './stop-sending.ts';

/** `accepted_before`: LINE had taken a former attempt. `dropped`: had answered, left or blocked before it left. `outdated`: its day passed. */
export type PersonsFate =
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'accepted_before'
  | 'failed'
  | 'dropped'
  | 'stopped'
  | 'outdated';

export interface RecordLine {
  unit: string;
  unitName: string;
  name: string;
  fate: PersonsFate;
  failure: { reason: FailureReason; detail: string } | null;
  at: string | null;
}

export interface SendingRecord {
  sending: Sending;
  lines: RecordLine[];
}

/** Throws Problems: not_found, not_allowed. */
export async function showSending(ports: Ports, id: string, by: Person): Promise<SendingRecord> {
  const sending = await read(ports.store, sendingDoc(id));
  assertMine(sending, by);
  const [directory, roster, stored] = await Promise.all([
    read(ports.store, directoryDoc(sending.province)),
    read(ports.store, rosterDoc(sending.province)),
    ports.store.getAll(sending.deliveries.map((it) => `${deliveryCollection.collection}/${it}`)),
  ]);
  const deliveries = stored.flatMap((it) => (it ? [it.data as unknown as Delivery] : []));
  const names = new Map(directory?.seats.map(({ user, name }) => [user, name]));
  const lines = sending.recipients.map(({ unit, user }): RecordLine => {
    const delivery = deliveries.find(({ recipients }) =>
      recipients.some((it) => it.user === user && it.unit === unit),
    );
    const found = roster && findUnit(roster, unit);
    return {
      unit,
      unitName: found ? shortName(found) : unit,
      name: names.get(user) ?? '',
      fate: fateOf(sending, delivery, user),
      failure: delivery?.failure ?? null,
      at: delivery?.sentAt ?? null,
    };
  });
  return { sending, lines };
}

function fateOf(sending: Sending, delivery: Delivery | undefined, user: string): PersonsFate {
  if (!delivery) {
    if (sending.state === 'scheduled') return 'scheduled';
    return sending.state === 'stopped' ? 'stopped' : 'dropped';
  }
  if (delivery.to && !delivery.to.includes(user)) return 'dropped';
  if (delivery.state === 'sent') return delivery.acceptedBefore ? 'accepted_before' : 'sent';
  return delivery.state;
}

/** The sendings that a coordinator may see, the newest first. */
export async function listSendings(ports: Pick<Ports, 'store'>, by: Person, limit = 30): Promise<Sending[]> {
  const found = await find(ports.store, sendings, {
    where: [{ field: 'province', op: '==', value: by.province }],
  });
  return found
    .filter((sending) => sending.by === by.user || by.coordinates?.district === undefined)
    .sort((a, b) => inOrder(b.at, a.at))
    .slice(0, limit);
}
