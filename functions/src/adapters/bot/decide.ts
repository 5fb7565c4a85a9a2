import type { PostbackData } from '@thankamnot/shared/postback';
import { decided } from '../../messages/application.ts';
import { decideAndTell } from '../../use-cases/decide-and-tell.ts';
import type { PersonTurn, Reply } from './bot.ts';

/** A coordinator's tap under an application. */
export async function decide(
  { ports, person, key }: PersonTurn,
  { user, unit }: PostbackData<'approve'>,
  approve: boolean,
): Reply {
  const { applicant, unitName } = await decideAndTell(ports, person, { user, unit }, approve, key);
  return [decided(approve, applicant.name, unitName)];
}
