import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import type { SendWish } from '@thankamnot/shared/reminder/send-plan';
import { areaOf, boardOf } from './boards.ts';
import { computePlan, roundsOf } from './plan-sending.ts';
import type { Ports } from './ports.ts';
import { partsOf } from './sending-deliveries.ts';

/** A message as it would leave, with the number of people who would get it; null while an audience is being chosen. */
export interface MessagePreview {
  messages: object[];
  people: number | null;
}

/** Reminders differ by what a unit owes; more kinds than these are not worth looking at. */
const MOST_SHOWN = 3;

/**
 * What a wish would send, made by the very code that makes what leaves; nothing is kept and nothing is sent. A
 * broadcast is the same for everybody, so it is made while the words are being typed, without working out who gets it.
 * Throws Problems: not_allowed, unknown_round, invalid_request.
 */
export async function previewSending(ports: Ports, wish: SendWish, by: Person): Promise<MessagePreview[]> {
  const today = civilDateAt(ports.clock.now());
  if (!by.coordinates) throw new Problem('not_allowed');
  if (wish.kind === 'chase') return previewChase(ports, wish, by, today);
  const boards = await Promise.all(
    roundsOf(wish).map(async ({ duty, round }) => areaOf(await boardOf(ports, duty, round, by.province), by)),
  );
  const parts = await partsOf(ports, sendingOf(wish, by), [], boards, today);
  return parts.map(({ messages }) => ({ messages, people: null }));
}

async function previewChase(
  ports: Ports,
  wish: SendWish,
  by: Person,
  today: CivilDate,
): Promise<MessagePreview[]> {
  const { plan, boards } = await computePlan(ports, wish, by);
  const parts = await partsOf(ports, sendingOf(wish, by), plan.recipients, boards, today);
  return parts
    .map(({ messages, recipients }) => ({
      messages,
      people: new Set(recipients.map(({ user }) => user)).size,
    }))
    .sort((a, b) => b.people - a.people)
    .slice(0, MOST_SHOWN);
}

const sendingOf = (wish: SendWish, { province, user }: Person) => ({ wish, province, by: user });
