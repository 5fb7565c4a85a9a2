import { officersOf, takRoster } from '@thankamnot/functions/testing/scene';
import { acceptPrivacy, makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { PEOPLE } from '../people.ts';
import type { World } from '../world.ts';

/** Officers for so many more LAOs of Tak, in the roster's order: a sending to them takes more than one call of LINE. */
export async function seatMore({ server, simulator }: World, count: number): Promise<void> {
  const { ports } = server;
  const taken: (string | undefined)[] = [PEOPLE.kanchana.seat, PEOPLE.mali.seat];
  const officers = officersOf(takRoster()).filter(({ seat }) => !taken.includes(seat));
  for (const { user, name, seat = '' } of officers.slice(0, count)) {
    simulator.addPerson({ id: user, name, friend: true });
    await acceptPrivacy(ports, { user, name }, PRIVACY_VERSION);
    const { code } = await makeInvite(ports, '63', { seat });
    await useInvite(ports, user, code, `seat~${user}`);
  }
  await server.idle();
}
