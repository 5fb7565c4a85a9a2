/**
 * Who answers when: a stated guess, since nobody has measured it for Thai local government. Chances are per duty and
 * person; a unit's own diligence multiplies them.
 */
export interface AnswerModel {
  name: string;
  /** Multiplies every chance. */
  zeal: number;
}

export const USUAL_MODEL: AnswerModel = { name: 'usual', zeal: 1 };
export const SLUGGISH_MODEL: AnswerModel = { name: 'sluggish', zeal: 0.5 };

/** Reports without any reminder, on each working day of the last month before the due date. */
const UNPROMPTED = 0.02;
/** Says only that it is known, or names a day, on being told. */
const ACKNOWLEDGES = 0.15;
const PROMISES = 0.05;
const KEEPS_PROMISE = 0.6;
/** Reports on the day that a coordinator telephones because of a summary card. */
const MOVED_BY_CALL = 0.3;

/** Reports on the day of being told, by days to the due date. */
const onBeingTold = (daysLeft: number): number => {
  if (daysLeft > 3) return 0.3;
  if (daysLeft > 1) return 0.35;
  return daysLeft === 1 ? 0.45 : daysLeft === 0 ? 0.6 : 0.45;
};

export type Response = 'report' | 'acknowledge' | 'promise' | 'nothing';

export interface People {
  reportsUnprompted(unit: string, daysLeft: number): boolean;
  onTold(unit: string, daysLeft: number): Response;
  keepsPromise(unit: string): boolean;
  isMovedByCall(unit: string): boolean;
}

/** Six units in ten are prompt (1.2), three easy-going (0.8), one hard to move (0.3); which is which is the seed's. */
const DILIGENCE: [share: number, factor: number][] = [
  [0.6, 1.2],
  [0.9, 0.8],
  [1, 0.3],
];

export function peopleOf({ zeal }: AnswerModel, seed: number): People {
  const random = randomFrom(seed);
  const factors = new Map<string, number>();
  const factorOf = (unit: string): number => {
    const known = factors.get(unit);
    if (known !== undefined) return known;
    const at = random();
    const factor = DILIGENCE.find(([share]) => at < share)?.[1] ?? 1;
    factors.set(unit, factor);
    return factor;
  };
  const happens = (unit: string, chance: number) => {
    const factor = factorOf(unit);
    return random() < Math.min(0.95, chance * factor * zeal);
  };
  return {
    reportsUnprompted: (unit, daysLeft) => daysLeft >= 0 && daysLeft <= 30 && happens(unit, UNPROMPTED),
    onTold: (unit, daysLeft) => {
      if (happens(unit, onBeingTold(daysLeft))) return 'report';
      if (happens(unit, ACKNOWLEDGES)) return 'acknowledge';
      return happens(unit, PROMISES) ? 'promise' : 'nothing';
    },
    keepsPromise: (unit) => happens(unit, KEEPS_PROMISE),
    isMovedByCall: (unit) => happens(unit, MOVED_BY_CALL),
  };
}

export const MODEL_IN_WORDS = `answer model, a stated guess: told of a duty (pushed, or by a free reply) a person reports it the same day with chance 0.3 a week, 0.35 three days, 0.45 a day before, 0.6 on the due date, 0.45 after it; else says รับทราบ (${ACKNOWLEDGES}) or promises a day (${PROMISES}, kept ${KEEPS_PROMISE}); reports unprompted on ${UNPROMPTED} of the working days of the last month; a supervisor's card brings ${MOVED_BY_CALL} of its units to report by telephone; 6 units in 10 times 1.2, 3 times 0.8, 1 times 0.3`;

/** Mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
