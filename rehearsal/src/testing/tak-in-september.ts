/** Tak after its letter, for tests of chasing: ODLOC alone, extended to Friday 26 September, the clock standing still. */
import { extendDuty } from '@thankamnot/functions/use-cases/extend-duty';
import { PEOPLE } from '../people.ts';
import { openWorld, type World } from '../world.ts';

export const ODLOC = { duty: 'odloc-2568', round: '2568', province: '63' };
export type Who = keyof typeof PEOPLE;

export async function takInSeptember(): Promise<World> {
  const world = await openWorld({
    opensAt: '2025-09-16T10:00:00+07:00',
    frozen: true,
    duties: [ODLOC.duty],
  });
  await extendDuty(world.server.ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    by: { user: PEOPLE.anucha.id, name: PEOPLE.anucha.name },
    key: 'the-letter',
  });
  return world;
}

export const phoneOf = ({ simulator }: World, who: Who) => simulator.person(PEOPLE[who].id);
export const at = (day: string, time = '09:00') => `${day}T${time}:00+07:00`;

/** What was pushed to somebody, each message as its words; replies do not count. */
export function pushedTo(world: World, who: Who): string[] {
  const phone = phoneOf(world, who);
  const words = phone.texts();
  return phone.inbox.flatMap(({ via }, index) => (via === 'multicast' ? [words[index] ?? ''] : []));
}

/** Who was pushed to while the clock moved there. */
export async function remindedOn(world: World, day: string, time?: string): Promise<Who[]> {
  const everybody = Object.keys(PEOPLE) as Who[];
  const before = new Map(everybody.map((who) => [who, pushedTo(world, who).length]));
  await world.moveTo(at(day, time));
  return everybody.flatMap((who) =>
    Array.from({ length: pushedTo(world, who).length - (before.get(who) ?? 0) }, () => who),
  );
}
