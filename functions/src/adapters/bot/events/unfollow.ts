import { effectOnce } from '../../../use-cases/effect-once.ts';
import { setBlocked } from '../../../use-cases/registration.ts';
import type { Reply, Turn } from '../bot.ts';

/** Blocked: reminders go to a colleague, or the unit is shown as out of reach. There is nobody to answer. */
export async function onUnfollow({ ports, userId, user, key }: Turn): Reply {
  if (userId !== undefined && user) await effectOnce(ports, key, () => setBlocked(ports, userId, true));
  return [];
}
