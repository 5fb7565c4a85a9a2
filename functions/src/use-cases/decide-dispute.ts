import type { Channel } from '@thankamnot/shared/report/report';
import type { RoundKey } from './documents.ts';
import type { Ports } from './ports.ts';
import { type Submitted, submitReport } from './submit-report.ts';

interface DisputeRequest {
  by: { user: string; name: string };
  round: RoundKey;
  unit: string;
  key: string;
}

interface Evidence {
  evidence: string | null;
  /** Ids of photos that were sent ahead. */
  photos?: readonly string[];
}

/**
 * The officer answers that the central system's list lacks the unit: with a link or photos that show the work. Chasing pauses.
 * Throws Problems: unknown_round, unit_not_asked, round_closed, not_disputed, invalid_report, photo_gone, too_many_photos.
 */
export const answerDispute = (
  ports: Ports,
  { evidence, via, ...request }: DisputeRequest & Evidence & { via: Channel },
): Promise<Submitted> => submitReport(ports, { ...request, via, act: { kind: 'answer_dispute', evidence } });

/**
 * A coordinator decides: accepted, the unit counts as verified and later lists raise no new dispute; otherwise the
 * dispute stands and chasing goes on. Whether the person may decide for the unit is the caller's to check.
 * Throws Problems: unknown_round, unit_not_asked, already_decided.
 */
export const decideDispute = (
  ports: Ports,
  { accept, ...request }: DisputeRequest & { accept: boolean },
): Promise<Submitted> =>
  submitReport(ports, { ...request, via: 'coordinator', act: { kind: 'decide_dispute', accept } });
