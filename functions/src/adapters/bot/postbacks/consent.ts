import type { PostbackData } from '@thankamnot/shared/postback';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { plain } from '../../../messages/plain.ts';
import { howToRegister } from '../../../messages/privacy-notice.ts';
import { waiting } from '../../../messages/waiting.ts';
import { acceptPrivacy, personOf } from '../../../use-cases/registration.ts';
import type { Reply, Turn } from '../bot.ts';
import { readersOf } from '../readers.ts';
import { register } from '../register.ts';

/** The notice was accepted: from here on the person's name may be kept. With a code, the same tap registers. */
export async function onConsent(turn: Turn, { code }: PostbackData<'consent'>): Reply {
  const { bot, ports, userId, links } = turn;
  if (userId === undefined) return [];
  const name = turn.user?.name ?? (await bot.profileName(userId)) ?? say.someone;
  const user = await acceptPrivacy(ports, { user: userId, name }, PRIVACY_VERSION);
  const person = personOf(user);
  if (code !== undefined) return register({ ...turn, user, person }, code);
  if (person) return [plain(say.privacy.accepted, readersOf(person))];
  return [user.appliedFor ? waiting(user.appliedFor.name) : howToRegister(links)];
}
