import { isProvincial } from '@thankamnot/shared/organization/people';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import type { Message } from '../../messages/design.ts';
import { plain } from '../../messages/plain.ts';
import { howToRegister, privacyNoticeCard } from '../../messages/privacy-notice.ts';
import { textMessage } from '../../messages/say.ts';
import { waiting } from '../../messages/waiting.ts';
import type { PersonTurn, Turn } from './bot.ts';
import { readersOf } from './readers.ts';

/** Who may use a row of the router. */
export type Admitted = 'registered' | 'coordinators' | 'provincial';

/** The turn of somebody who may, or the answer to somebody who may not. */
export function admit(
  turn: Turn,
  who: Admitted,
  refusal: string = say.notYours,
): { turn: PersonTurn } | { refused: Message[] } {
  const { userId, user, person } = turn;
  if (userId === undefined) return { refused: [textMessage(say.group.whoAreYou)] };
  if (!user || !person || user.privacy.version !== PRIVACY_VERSION)
    return { refused: notYetRegistered(turn) };
  const { coordinates } = person;
  const allowed =
    who === 'registered' ||
    (who === 'coordinators' && coordinates !== undefined) ||
    (who === 'provincial' && isProvincial(person));
  if (!allowed)
    return { refused: turn.place === 'group' ? [textMessage(refusal)] : [plain(refusal, readersOf(person))] };
  return { turn: { ...turn, userId, user, person } };
}

/** The next step of somebody who has no seat: the notice, an invite, or patience. */
export function notYetRegistered({ user, place, links }: Turn): Message[] {
  if (place === 'group') return [textMessage(say.group.registerFirst)];
  if (!user) return [textMessage(say.notRegistered), privacyNoticeCard(links)];
  if (user.privacy.version !== PRIVACY_VERSION) return [privacyNoticeCard(links)];
  return user.appliedFor ? [waiting(user.appliedFor.name)] : [howToRegister(links)];
}
