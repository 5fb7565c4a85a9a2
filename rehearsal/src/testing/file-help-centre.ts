import { submitReport } from '@thankamnot/functions/use-cases/submit-report';
import { PEOPLE } from '../people.ts';
import type { World } from '../world.ts';

/** The month’s help-centre report is in from both units, so that a story has ODLOC to itself. */
export async function fileHelpCentre({ server }: World): Promise<void> {
  for (const { id, name, seat } of [PEOPLE.kanchana, PEOPLE.mali]) {
    await submitReport(server.ports, {
      by: { user: id, name },
      via: 'form',
      round: { duty: 'help-centre', round: '2025-09', province: '63' },
      unit: seat,
      act: { kind: 'file', values: { established: true, cases: 12, obstacles: '' } },
      key: `filed-before~${seat}`,
    });
  }
}
