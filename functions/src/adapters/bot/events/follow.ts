import { greeting, welcomeBack } from '../../../messages/greeting.ts';
import { workOf } from '../../../use-cases/boards.ts';
import { effectOnce } from '../../../use-cases/effect-once.ts';
import { queueMenu } from '../../../use-cases/menus.ts';
import { setBlocked } from '../../../use-cases/registration.ts';
import { notYetRegistered } from '../admit.ts';
import type { Reply, Turn } from '../bot.ts';

/** Added as a friend, or unblocked. Of a stranger nothing is kept: the notice comes first. */
export async function onFollow(turn: Turn): Reply {
  const { ports, userId, user, person, key } = turn;
  if (userId !== undefined && user?.blocked) {
    if (!(await effectOnce(ports, key, () => setBlocked(ports, userId, false)))) return [];
  }
  if (!person) return [greeting(), ...notYetRegistered(turn).slice(-1)];
  // Whoever registered in the mini-app before they were a friend has no menu yet: LINE links friends only.
  await queueMenu(ports, person.user);
  return [welcomeBack(person.name, (await workOf(ports, person)).open.length)];
}
