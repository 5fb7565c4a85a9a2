import type { PostbackData } from '@thankamnot/shared/postback';
import { decided, decision } from '../../messages/application.ts';
import { queueNotice } from '../../use-cases/queue-notice.ts';
import { decideApplication } from '../../use-cases/registration.ts';
import type { PersonTurn, Reply } from './bot.ts';

/** Decides an application and tells the applicant: the one paid message of a registration. */
export async function decide(
  turn: PersonTurn,
  application: PostbackData<'approve'>,
  approve: boolean,
): Reply {
  const { ports, person, key, links } = turn;
  const { applicant, unitName } = await decideApplication(ports, person, application, approve, key);
  await queueNotice(ports, {
    key,
    province: person.province,
    recipients: [{ user: applicant.user, unit: application.unit }],
    messages: [decision(approve, unitName, links)],
  });
  return [decided(approve, applicant.name, unitName)];
}
