import type { SendingRecordShape, SendingShape, SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import type { Person } from '@thankamnot/shared/organization/people';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { headingOf, LAO_TYPES, shortName } from '@thankamnot/shared/organization/unit';
import { dueFor, missingOf } from '@thankamnot/shared/report/board';
import { linksTo } from '../../../messages/links.ts';
import { shareCard } from '../../../messages/share-card.ts';
import { areaOf, boardOf } from '../../../use-cases/boards.ts';
import { confirmSending, planAtHand } from '../../../use-cases/confirm-sending.ts';
import { rosterDoc, type Sending } from '../../../use-cases/documents.ts';
import { dutyIn } from '../../../use-cases/duty-in.ts';
import { hasTakenEffect } from '../../../use-cases/effect-once.ts';
import { coordinatedPlace } from '../../../use-cases/place-name.ts';
import { areaUnits, planSending, roundsOf, type ShownPlan } from '../../../use-cases/plan-sending.ts';
import { previewSending } from '../../../use-cases/preview-sending.ts';
import { read } from '../../../use-cases/records.ts';
import { listSendings, type SendingRecord, showSending } from '../../../use-cases/show-sending.ts';
import { stopSending } from '../../../use-cases/stop-sending.ts';
import type { Handlers } from '../api.ts';
import { asCoordinator } from './as-coordinator.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

type SendEndpoints =
  | 'planSending'
  | 'previewSending'
  | 'sendPlan'
  | 'confirmSending'
  | 'sendings'
  | 'sending'
  | 'stopSending'
  | 'shareCard';

/** Sending by hand: the plan, its confirmation, the record; and the card that is shared for nothing. */
export function sendHandlers({ ports, liffUrl }: HandlerContext): Pick<Handlers, SendEndpoints> {
  const links = linksTo(liffUrl);
  const as = asCoordinator(ports);

  async function planView(
    { record, plan, boards, isOffHours }: ShownPlan,
    by: Person,
  ): Promise<SendPlanShape> {
    const { recipients, leftOut, hash: _, ...rest } = plan;
    const bare = ({ unit, unitName, heading, name }: (typeof recipients)[number]) => ({
      unit,
      unitName,
      heading,
      name,
    });
    return {
      ...rest,
      id: record.id,
      wish: record.wish,
      expiresAt: record.expiresAt,
      titles: boards.map(({ shortTitle }) => shortTitle),
      recipients: recipients.map(bare),
      leftOut: leftOut.map(bare),
      isOffHours,
      from: await officeOf(by),
    };
  }

  async function officeOf(by: Person): Promise<string> {
    const roster = await read(ports.store, rosterDoc(by.province));
    const office = roster && findUnit(roster, coordinatedPlace(by));
    return office ? shortName(office) : '';
  }

  async function sendingView(sending: Sending): Promise<SendingShape> {
    const { id, wish, at, sendAt, state, messagesCharged } = sending;
    const title =
      wish.kind === 'broadcast'
        ? wish.text.trim()
        : (
            await Promise.all(
              roundsOf(wish).map(
                async ({ duty }) => (await dutyIn(ports, duty, sending.province))?.shortTitle ?? duty,
              ),
            )
          ).join(', ');
    return { id, kind: wish.kind, title, at, sendAt, state, messagesCharged };
  }

  async function recordView({ sending, lines }: SendingRecord): Promise<SendingRecordShape> {
    const waits = lines.some(({ fate }) => fate === 'scheduled' || fate === 'queued');
    return {
      ...(await sendingView(sending)),
      leftOut: sending.leftOut,
      unreachable: sending.unreachable,
      stoppable: sending.state !== 'stopped' && waits,
      lines,
    };
  }

  return {
    planSending: ({ user, body }) =>
      as(user, 'plan_send', async (by) => planView(await planSending(ports, body, by), by)),

    previewSending: ({ user, body }) =>
      as(user, 'plan_send', async (by) => {
        const previews = await previewSending(ports, body, by);
        return {
          previews: previews.map(({ messages, people }) => ({
            messages: messages.map((message) => ({ ...message })),
            people,
          })),
        };
      }),

    sendPlan: ({ user, params }) =>
      as(user, 'plan_send', async (by) => {
        const { wish } = await planAtHand(ports, params.plan, by);
        return planView(await planSending(ports, wish, by), by);
      }),

    confirmSending: ({ user, params, body }) =>
      as(user, 'confirm_send', async (by) => {
        const key = pressOf(by, body.key);
        // The same press again, after its answer was lost: it is told what stands.
        if (await hasTakenEffect(ports, key))
          return { outcome: 'confirmed' as const, sending: params.plan, plan: null };
        const done = await confirmSending(ports, {
          id: params.plan,
          by,
          key,
          sendAt: instantOf(body.sendAt),
        });
        return done.outcome === 'confirmed'
          ? { outcome: done.outcome, sending: done.sending.id, plan: null }
          : { outcome: done.outcome, sending: null, plan: await planView(done.shown, by) };
      }),

    sendings: ({ user }) =>
      as(user, 'see_sendings', async (by) => {
        const [roster, quotaLeft, sent] = await Promise.all([
          read(ports.store, rosterDoc(by.province)),
          ports.quota.left(),
          listSendings(ports, by),
        ]);
        const units = roster ? areaUnits(roster, by) : [];
        return {
          quotaLeft,
          headings: [...new Set(units.map(headingOf))],
          types: LAO_TYPES.filter((type) => units.some((unit) => unit.type === type)),
          from: await officeOf(by),
          sendings: await Promise.all(sent.map(sendingView)),
        };
      }),

    sending: ({ user, params }) =>
      as(user, 'see_sendings', async (by) => recordView(await showSending(ports, params.sending, by))),

    stopSending: ({ user, params }) =>
      as(user, 'stop_send', async (by) => {
        await stopSending(ports, params.sending, by, `stop~${params.sending}`);
        return recordView(await showSending(ports, params.sending, by));
      }),

    shareCard: ({ user, params }) =>
      as(user, 'share_card', async (by) => {
        const board = areaOf(await boardOf(ports, params.duty, params.round, by.province), by);
        const { shortTitle, roundTitle, order } = board;
        return {
          shortTitle,
          roundTitle,
          dueOn: dueFor(board),
          missing: missingOf(board).length,
          expected: order.length,
          messages: [{ ...shareCard(board, links) }],
        };
      }),
  };
}

/** One spelling for an instant, since they are compared as texts. */
const instantOf = (text: string | null) => (text === null ? null : new Date(text).toISOString());
