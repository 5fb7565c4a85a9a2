/** A send plan in chat: who would get it and what it costs, before anything leaves. */
import {
  type PlannedRecipient,
  peopleOf,
  type SendPlan,
  type SendWish,
} from '@thankamnot/shared/reminder/send-plan';
import { bot } from '@thankamnot/shared/wording/bot';
import { botSend as say } from '@thankamnot/shared/wording/bot-send';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  bullet,
  buttonGrid,
  type Component,
  card,
  fact,
  header,
  type Message,
  type Part,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  TONES,
  text,
} from './design.ts';
import { cutGraphemes } from './limits.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

const MOST_DISTRICTS = 12;
const MOST_NAMES = 3;
const MOST_TITLES = 5;

export interface PlanView {
  id: string;
  wish: SendWish;
  plan: SendPlan;
  /** Short titles of the duties that it is about. */
  titles: string[];
  isOffHours: boolean;
  /** Another plan was shown before and holds no more. */
  changed?: boolean;
}

export function planCard(view: PlanView, links: Links): Message {
  const { wish, plan, titles, isOffHours, changed } = view;
  const people = peopleOf(plan.recipients).size;
  const kicker = wish.kind === 'chase' ? say.remindKicker : say.broadcastKicker;
  const title = wish.kind === 'chase' && titles.length > 1 ? say.several(titles.length) : (titles[0] ?? '');
  const bubble = card({
    header: header(kicker, people > 0 ? say.cost(plan.messagesCharged) : say.nobody, tone(plan)),
    body: [
      changed && text(say.changed, { weight: 'bold', color: TONES.late.strong }),
      ...subject(wish, titles),
      separator(),
      ...free(plan),
      separator(),
      text(say.reaches(people, unitsOf(plan.recipients)), { weight: 'bold' }),
      ...districts(plan.recipients),
      ...shortfalls(plan),
      fact('โควตา', quota(plan)),
      isOffHours && soft(say.offHours, { size: 'xs' }),
      people > 0 && soft(say.notSent, { size: 'xs' }),
    ],
    footer: buttons(view, links),
  });
  return withQuickReplies(cardMessage(say.planAlt(title || kicker, people, plan.messagesCharged), bubble), [
    tap(bot.tap.cancel, 'cancel', {}),
    tap(bot.tap.missing, 'missing', {}),
    tap(bot.tap.rate, 'rate', {}),
  ]);
}

export function sendingConfirmed(id: string, people: number, links: Links): Message {
  return cardMessage(
    say.sentAlt(people),
    card({
      header: header(say.sentTitle, say.people(people), 'done'),
      body: [soft(say.dropOut)],
      footer: [secondaryButton(open(say.tap.record, links.sending(id)))],
    }),
  );
}

const tone = ({ recipients, leftOut }: SendPlan) =>
  recipients.length === 0 || leftOut.length > 0 ? 'late' : 'plain';

const unitsOf = (recipients: readonly { unit: string }[]) => new Set(recipients.map(({ unit }) => unit)).size;

function subject(wish: SendWish, titles: string[]): Part[] {
  const named = titles.slice(0, MOST_TITLES).map((title) => text(title, { weight: 'bold' }));
  const more =
    titles.length > MOST_TITLES && soft(bot.andMore(titles.length - MOST_TITLES, bot.work.counted));
  if (wish.kind === 'chase') return [...named, more];
  return [text(wish.text.trim()), ...named, soft(say.seats[wish.seats])];
}

/** The ways that cost nothing come first: a paid message is the last resort. */
const free = ({ free: ways }: SendPlan): Part[] =>
  ways.length === 0
    ? []
    : [
        text(say.freeTitle, { weight: 'bold', color: TONES.done.strong }),
        ...ways.map(({ way, units }) => bullet(say.free[way](units))),
      ];

/** Counts by district, with the first names. */
function districts(recipients: readonly PlannedRecipient[]): Part[] {
  const byHeading = [...Map.groupBy(recipients, ({ heading }) => heading)];
  const left = byHeading.length - MOST_DISTRICTS;
  return [
    ...byHeading.slice(0, MOST_DISTRICTS).map(([heading, own]) => {
      const names = [...new Set(own.map(({ unitName }) => unitName))];
      const shown = names.slice(0, MOST_NAMES);
      return fact(say.district(heading, names.length), say.cutNames(shown, names.length - shown.length));
    }),
    left > 0 && soft(bot.andMore(left, 'อำเภอ')),
  ];
}

function shortfalls({ leftOut, unreachable, promised }: SendPlan): Part[] {
  const names = (units: { name: string }[]) =>
    say.cutNames(
      units.slice(0, MOST_NAMES).map(({ name }) => name),
      Math.max(0, units.length - MOST_NAMES),
    );
  const late = { weight: 'bold', color: TONES.late.strong } as const;
  return [
    leftOut.length > 0 && text(say.leftOut(peopleOf(leftOut).size), late),
    leftOut.length > 0 && soft(names(leftOut.map(({ unitName }) => ({ name: unitName })))),
    unreachable.length > 0 && text(say.unreachable(unreachable.length), late),
    unreachable.length > 0 && soft(names(unreachable)),
    promised > 0 && soft(say.promised(promised)),
  ];
}

const quota = ({ quotaLeft, messagesCharged }: SendPlan): string =>
  quotaLeft === null
    ? `${say.quotaLeft(null)} ${say.quotaUnknown}`
    : `${say.quotaLeft(quotaLeft)} ${say.quotaAfter(quotaLeft - messagesCharged)}`;

function buttons({ id, wish, plan }: PlanView, links: Links): Part[] {
  const [about] = wish.kind === 'chase' ? wish.rounds : wish.about ? [wish.about] : [];
  const other = wish.seats === 'one' ? 'all' : 'one';
  const list = secondaryButton(open(say.tap.list, links.plan(id)));
  const share: Component | undefined =
    about && secondaryButton(open(say.tap.share, links.share(about.duty, about.round)), 'done');
  if (plan.recipients.length === 0) return [share ?? list];
  return [
    share,
    primaryButton(tap(cutGraphemes(say.tap.confirm, 40), 'send', { plan: id })),
    ...buttonGrid([
      secondaryButton(tap(say.tap.seats(other), 'seats', { plan: id, seats: other })),
      list,
      secondaryButton(tap(bot.tap.cancel, 'cancel', {}), 'late'),
    ]),
  ];
}
