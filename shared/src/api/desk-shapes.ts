/** What the coordinator's desk is answered with, beside the board: the overview, and a round's timeline. */
import * as z from 'zod/mini';
import { LADDER } from '../reminder/escalation.ts';
import { STANDINGS } from '../report/standing.ts';
import { DutyRound, date, fraction, instant, Rate, Trajectory } from './shapes.ts';

export const Duties = z.object({
  today: date,
  summary: z.object({
    /** Rounds that somebody still owes, and the units that owe at least one. */
    open: z.number(),
    missingUnits: z.number(),
    problems: z.number(),
    /** People who wait for a seat; only who may decide is told. */
    applicants: z.nullable(z.number()),
  }),
  duties: z.array(
    z.extend(DutyRound, {
      ...Rate,
      targetRate: fraction,
      standing: z.enum(STANDINGS),
      /** Towards the target, or towards everybody where there is none. */
      trajectory: Trajectory,
      problems: z.number(),
    }),
  ),
});

export const Timeline = z.object({
  today: date,
  /** What was sent before is not kept. */
  knownFrom: date,
  /** In people, the newest day first. */
  sent: z.array(
    z.object({
      on: date,
      kind: z.enum(['digest', 'escalation', 'broadcast']),
      sent: z.number(),
      failed: z.number(),
      waiting: z.number(),
    }),
  ),
  /** If nobody reports until then; in units, the next day first. */
  coming: z.array(
    z.object({
      on: date,
      units: z.number(),
      steps: z.array(z.object({ step: z.enum(LADDER.map(({ step }) => step)), units: z.number() })),
    }),
  ),
  /** By hand, the next one first. */
  scheduled: z.array(
    z.object({ id: z.string(), at: instant, kind: z.enum(['chase', 'broadcast']), people: z.number() }),
  ),
});
