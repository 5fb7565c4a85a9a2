/** Results against targets, and what being late costs, as the board's page shows them. */
import type { Board as BoardShape } from '@thankamnot/shared/api/shapes';
import type { Achievement } from '@thankamnot/shared/report/achievement';
import type { Board } from '@thankamnot/shared/report/board';
import type * as z from 'zod/mini';
import { areaMeasures } from '../../use-cases/measure-area.ts';
import type { Ports } from '../../use-cases/ports.ts';

type Measures = Pick<z.infer<typeof BoardShape>, 'targets' | 'penalty'>;

/** `area` is the board as far as the person's area goes; `cut` does the same to the other rounds. */
export async function measuresView(
  ports: Pick<Ports, 'store'>,
  area: Board,
  cut: (board: Board) => Board,
  today: string,
): Promise<Measures> {
  const { achievements, penalty } = await areaMeasures(ports, area, cut, today);
  return {
    targets: achievements.map(targetView),
    penalty: penalty
      ? {
          text: penalty.text,
          meter: penalty.meter,
          late: penalty.late.map(({ unit, name, meter }) => ({
            code: unit,
            name,
            reported: meter.reported,
            ...meter.now,
          })),
        }
      : null,
  };
}

function targetView({ indicator, target, result, reached, trajectory }: Achievement) {
  const { id, no, title, unit, measure } = indicator;
  return {
    indicator: { id, no: no ?? null, title, unit, measure: { kind: measure.kind } },
    target: target ? { by: target.by, value: target.value, proposed: target.proposed ?? false } : null,
    result,
    reached,
    trajectory: trajectory ?? null,
  };
}
