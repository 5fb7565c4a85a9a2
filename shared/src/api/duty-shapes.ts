/**
 * What the duty editor takes and is answered with. The schema of an edit says in Thai what is wrong with each field;
 * what fields have to do with each other is `duty/edit-faults.ts`.
 */
import * as z from 'zod/mini';
import { SECTIONS } from '../duty/duty-edit.ts';
import { MOST_FIELDS, MOST_LETTERS, MOST_OPTIONS, MOST_ROUNDS, TEXT_LIMITS } from '../duty/edit-limits.ts';
import { LAO_TYPES } from '../organization/unit.ts';
import { dutyEditWording as say } from '../wording/duty-edit.ts';

const date = z.string(say.noSuchDate).check(z.maxLength(10, say.noSuchDate));
const month = z.string(say.noSuchDate).check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, say.noSuchDate));

/** Text without what no keyboard types: control characters and halves of letters. */
const text = (most: number, least = 1) =>
  z.string(say.fill).check(
    z.trim(),
    z.minLength(least, least > 1 ? say.tooShort(least) : say.fill),
    z.maxLength(most, say.tooLong(most)),
    z.refine((it: string) => !/\p{Cs}|(?!\n)\p{Cc}/u.test(it), say.plainText),
  );
const whole = (least: number, most: number) =>
  z.int(say.wholeNumber).check(z.gte(least, say.between(least, most)), z.lte(most, say.between(least, most)));
const list = <T extends z.ZodMiniType>(of: T, most: number, least = 0) =>
  z.array(of, say.wrong).check(z.minLength(least, say.tooFew(least)), z.maxLength(most, say.tooMany(most)));

const exactly = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape, say.wrong);

const id = z.string(say.strangeId).check(z.minLength(1, say.strangeId), z.maxLength(40, say.strangeId));
const flag = z.optional(z.boolean(say.wrong));
const options = (least: number) =>
  list(exactly({ id, label: text(TEXT_LIMITS.option) }), MOST_OPTIONS, least);

const BIGGEST = 1_000_000_000;
const figure = z
  .number(say.number)
  .check(z.gte(-BIGGEST, say.between(-BIGGEST, BIGGEST)), z.lte(BIGGEST, say.between(-BIGGEST, BIGGEST)));

const common = {
  id,
  label: text(TEXT_LIMITS.label),
  hint: z.optional(text(TEXT_LIMITS.hint, 0)),
  required: flag,
  carriesOver: flag,
  rounds: z.optional(list(z.string().check(z.maxLength(40)), MOST_ROUNDS)),
};
const Field = z.discriminatedUnion(
  'kind',
  [
    exactly({ ...common, kind: z.literal('yes_no') }),
    exactly({ ...common, kind: z.literal('choice'), options: options(2) }),
    exactly({ ...common, kind: z.literal('checklist'), options: options(1), allDone: flag }),
    exactly({
      ...common,
      kind: z.literal('number'),
      unit: text(TEXT_LIMITS.unit),
      min: figure,
      max: figure,
      decimals: flag,
    }),
    exactly({
      ...common,
      kind: z.literal('text'),
      maxLength: whole(1, TEXT_LIMITS.answer),
      lines: z.optional(whole(1, 10)),
    }),
    exactly({ ...common, kind: z.literal('link') }),
    exactly({ ...common, kind: z.literal('date') }),
  ],
  say.wrong,
);

export const DutyEditShape = exactly({
  title: text(TEXT_LIMITS.title, 3),
  shortTitle: text(TEXT_LIMITS.shortTitle, 3),
  nicknames: list(text(TEXT_LIMITS.nickname, 2), 12),
  asks: text(TEXT_LIMITS.asks, 3),
  url: z.nullable(
    z.url({ protocol: /^https?$/, error: say.link }).check(z.maxLength(1000, say.tooLong(1000))),
  ),
  letters: list(
    exactly({ no: text(TEXT_LIMITS.letterNo), date, from: text(TEXT_LIMITS.letterFrom, 0) }),
    MOST_LETTERS,
  ),
  audience: exactly({
    level: z.enum(['lao', 'district', 'province'], say.wrong),
    types: list(z.enum(LAO_TYPES, say.wrong), LAO_TYPES.length),
  }),
  schedule: z.discriminatedUnion(
    'kind',
    [
      exactly({
        kind: z.literal('listed'),
        rounds: list(
          exactly({
            id: z.nullable(id),
            title: text(TEXT_LIMITS.roundTitle, 0),
            opensOn: date,
            dueOn: date,
          }),
          MOST_ROUNDS,
          1,
        ),
      }),
      exactly({
        kind: z.literal('monthly'),
        dayOfMonth: whole(1, 31),
        from: month,
        until: z.nullable(month),
      }),
    ],
    say.wrong,
  ),
  targetRate: z.nullable(
    z.number(say.number).check(z.gt(0, say.between(1, 100)), z.lte(1, say.between(1, 100))),
  ),
  reminder: exactly({
    before: list(whole(0, 60), 8),
    after: list(whole(1, 60), 8),
    thenEvery: whole(0, 30),
    until: whole(0, 120),
  }),
  fields: list(Field, MOST_FIELDS),
  mayBeNothing: z.boolean(say.wrong),
});
export type DutyEditShape = z.infer<typeof DutyEditShape>;

const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
const name = z.string().check(z.minLength(1), z.maxLength(60));

/** What is edited: a duty of the province as it stood when the page was opened, or a new one. */
const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('running'), duty: name, basedOn: z.int() }),
  z.object({ kind: z.literal('new'), template: z.nullable(name) }),
]);

export const DutyEditRequest = z.object({ about: About, edit: DutyEditShape });
export const DutySaveRequest = z.object({
  key,
  about: About,
  edit: DutyEditShape,
  /** Rounds in progress take over what they safely can. */
  applyToOpen: z.boolean(),
});
export const DutyStateRequest = z.object({ key, basedOn: z.int(), state: z.enum(['active', 'closed']) });

const section = z.enum(SECTIONS);
const day = z.string();

export const DutyShelf = z.object({
  templates: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      shortTitle: z.string(),
      fields: z.number(),
      monthly: z.boolean(),
    }),
  ),
  duties: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      shortTitle: z.string(),
      state: z.enum(['active', 'closed']),
      /** Other provinces in which it runs. */
      others: z.number(),
    }),
  ),
});

const OpenRound = z.object({
  round: z.string(),
  roundTitle: z.string(),
  opensOn: day,
  dueOn: day,
  expected: z.number(),
  complete: z.number(),
});

/** A duty as the editor opens it; the edit has the shape in which it is sent back, with dates still to be chosen empty. */
export const EditableDuty = z.object({
  today: day,
  /** Null for a new one. */
  duty: z.nullable(z.string()),
  revision: z.number(),
  state: z.enum(['active', 'closed']),
  edit: z.record(z.string(), z.unknown()),
  penalty: z.nullable(z.string()),
  /** Ids of the rounds that were opened: their dates move by extension only. */
  opened: z.array(z.string()),
  open: z.array(OpenRound),
  others: z.number(),
});
export type EditableDuty = z.infer<typeof EditableDuty>;

export const DutyConsequences = z.object({
  changed: z.array(section),
  /** The first round that has all of it; null where none is to come. */
  from: z.nullable(
    z.object({
      round: z.string(),
      roundTitle: z.string(),
      opensOn: day,
      dueOn: day,
      reminders: z.array(day),
    }),
  ),
  /** Units that are asked in it. */
  units: z.number(),
  /** "เสร็จแล้ว" in chat says it all. */
  doneInChat: z.boolean(),
  indicatorsLost: z.array(z.string()),
  open: z.array(
    z.object({
      ...OpenRound.def.shape,
      takes: z.array(section),
      keeps: z.array(section),
      conflict: z.nullable(z.object({ labels: z.array(z.string()), units: z.number() })),
    }),
  ),
  others: z.number(),
});
export type DutyConsequences = z.infer<typeof DutyConsequences>;

export const SavedDuty = z.object({
  duty: z.string(),
  revision: z.number(),
  shortTitle: z.string(),
  state: z.enum(['active', 'closed']),
  /** The round to look at; null while none is open. */
  round: z.nullable(z.string()),
});
