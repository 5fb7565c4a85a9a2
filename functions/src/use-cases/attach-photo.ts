import { photoIdOf } from '@thankamnot/shared/photo/photo';
import { traceMessage } from './hide-unsent.ts';
import { keepPhoto } from './keep-photo.ts';
import type { Ports } from './ports.ts';
import { type Submission, type Submitted, submitReport } from './submit-report.ts';

/**
 * Attaches a picture that was sent in chat to a unit's report, beside the photos that it has; what the report says
 * stays. The message is remembered first, so that taking it back takes the photo out again.
 * Throws Problems: those of `keepPhoto` and `submitReport`.
 */
export async function attachPhoto(
  ports: Ports,
  {
    bytes,
    messageId,
    ...what
  }: Omit<Submission, 'act' | 'photos'> & { bytes: Uint8Array; messageId: string },
): Promise<Submitted> {
  const { round, unit, key } = what;
  const id = photoIdOf(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  await keepPhoto(ports, { duty: round.duty, round: round.round, unit }, { id, bytes });
  await traceMessage(ports, messageId, { round, unit, key, photo: id });
  return submitReport(ports, { ...what, act: { kind: 'attach' }, photos: [id] });
}
