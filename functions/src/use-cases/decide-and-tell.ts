import type { Person } from '@thankamnot/shared/organization/people';
import type { User } from './documents.ts';
import { hasTakenEffect } from './effect-once.ts';
import { placeName } from './place-name.ts';
import type { Ports } from './ports.ts';
import { queueNotice } from './queue-notice.ts';
import { decideApplication } from './registration.ts';

/**
 * Decides an application and tells the applicant: the one paid message of a registration.
 * Throws Problems: not_allowed, already_decided.
 */
export async function decideAndTell(
  ports: Ports,
  by: Person,
  application: { user: string; unit: string },
  approve: boolean,
  key: string,
): Promise<{ applicant: User; unitName: string }> {
  const tell = (unitName: string) =>
    queueNotice(ports, {
      key,
      province: by.province,
      recipients: [application],
      messages: ports.composer.decision(approve, unitName),
    });
  try {
    const done = await decideApplication(ports, by, application, approve, key);
    await tell(done.unitName);
    return done;
  } catch (error) {
    // This very request decided before, and its process may have died before telling; telling twice is once.
    if (await hasTakenEffect(ports, key)) await tell(await placeName(ports, by.province, application.unit));
    throw error;
  }
}
