import type { PostbackData } from '@thankamnot/shared/postback';
import { decided } from '../../messages/application.ts';
import { hasTakenEffect } from '../../use-cases/effect-once.ts';
import { placeName } from '../../use-cases/place-name.ts';
import { queueNotice } from '../../use-cases/queue-notice.ts';
import { decideApplication } from '../../use-cases/registration.ts';
import type { PersonTurn, Reply } from './bot.ts';

/** Decides an application and tells the applicant: the one paid message of a registration. */
export async function decide(
  turn: PersonTurn,
  application: PostbackData<'approve'>,
  approve: boolean,
): Reply {
  const { ports, person, key } = turn;
  const { user, unit } = application;
  const tell = (unitName: string) =>
    queueNotice(ports, {
      key,
      province: person.province,
      recipients: [{ user, unit }],
      messages: ports.composer.decision(approve, unitName),
    });
  try {
    const { applicant, unitName } = await decideApplication(ports, person, application, approve, key);
    await tell(unitName);
    return [decided(approve, applicant.name, unitName)];
  } catch (error) {
    // This very event decided before, and its process may have died before telling; telling twice is once.
    if (await hasTakenEffect(ports, key)) await tell(await placeName(ports, person.province, unit));
    throw error;
  }
}
