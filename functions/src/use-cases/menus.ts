/** Which menu stands under somebody's chat, and how it comes there after their role changed. */
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { DeliverResult } from './deliver.ts';
import { directoryDoc, provinces, type User, userDoc } from './documents.ts';
import type { MenuName, Ports } from './ports.ts';
import { find, read } from './records.ts';
import { personOf } from './registration.ts';

/** Somebody who is both chases first; what they owe themselves comes as reminders. */
export function menuOf(user: User | undefined): MenuName {
  const person = personOf(user);
  if (!person) return 'guest';
  return person.coordinates ? 'coordinator' : 'officer';
}

const TASK = /^menu~([^~]+)~(.+)$/;
const RETRY_MS = 30_000;
/** After this it is left to `line setup`. */
const TRIED_FOR_MS = 10 * 60_000;

export const isMenuTask = (id: string): boolean => TASK.test(id);

/**
 * Has the menu changed soon, by whoever may call LINE: the API's function holds no access token, and an answer in
 * chat does not wait for it. Called after what changed the role is stored; the task reads the role when it runs, so
 * several of them may run in any order.
 */
export async function queueMenu({ outbox, clock }: Ports, ...users: string[]): Promise<void> {
  await outbox.enqueue(users.map((user) => `menu~${user}~${clock.now()}`));
}

/** Puts the fitting menu under the chat. What LINE refuses is logged and tried again for ten minutes;
 * a menu that is not there yet is left to `line setup`, which links everybody. */
export async function showMenu(ports: Ports, task: string, waitedUntil?: Instant): Promise<DeliverResult> {
  const [, user = '', queuedAt = ''] = TASK.exec(task) ?? [];
  const menu = menuOf(await read(ports.store, userDoc(user)));
  try {
    const outcome = await ports.menus.show(user, menu);
    ports.log.info('menu', { menu, outcome });
    return { finished: true };
  } catch (error) {
    ports.log.error('menu not shown', { menu, error: String(error) });
    const now = [ports.clock.now(), waitedUntil ?? ''].sort().at(-1) as Instant;
    if (now >= addMs(queuedAt, TRIED_FOR_MS)) return { finished: true };
    return { finished: false, retryAt: addMs(now, RETRY_MS) };
  }
}

/** Everybody with a seat or coordination, by the menu that they should see. All others see the default. */
export async function peopleByMenu({ store }: Pick<Ports, 'store'>): Promise<Record<MenuName, string[]>> {
  const known = await find(store, provinces);
  const directories = await Promise.all(known.map(({ code }) => read(store, directoryDoc(code))));
  const coordinators = new Set(directories.flatMap((it) => it?.coordinators ?? []).map(({ user }) => user));
  const seated = new Set(directories.flatMap((it) => it?.seats ?? []).map(({ user }) => user));
  return {
    guest: [],
    officer: [...seated].filter((user) => !coordinators.has(user)),
    coordinator: [...coordinators],
  };
}
