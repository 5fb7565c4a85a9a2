import { describe, expect, it } from 'vitest';
import { CAST, type Scene, seat, TAK, takScene, UNITS } from '../testing/scene.ts';
import { attempt } from './attempt.ts';
import { peopleByMenu } from './menus.ts';
import type { MenuName, Ports } from './ports.ts';
import {
  acceptPrivacy,
  applyForSeat,
  decideApplication,
  leave,
  makeInvite,
  useInvite,
} from './registration.ts';

const { kanchana, somchai, mali, anucha, wilai, napha } = CAST;

/** Runs what is queued, and tells who was shown what. */
async function shown({ ports, outbox }: Scene): Promise<[string, MenuName][]> {
  const calls: [string, MenuName][] = [];
  const menus: Ports['menus'] = {
    async show(user, menu) {
      calls.push([user, menu]);
      return 'shown';
    },
  };
  for (const task of outbox.takeMenus()) await attempt({ ...ports, menus }, task);
  return calls;
}

describe('the menu under the chat', () => {
  it('follows the role that an invite gives', async () => {
    const scene = await takScene();
    await seat(scene, mali, anucha, wilai);
    expect(await shown(scene)).toEqual([
      [mali.user, 'officer'],
      [anucha.user, 'coordinator'],
      [wilai.user, 'coordinator'],
    ]);
  });

  it('follows an approval, and nothing changes with a refusal', async () => {
    const scene = await takScene();
    const [coordinator] = await seat(scene, anucha);
    await shown(scene);
    if (!coordinator) throw new Error('nobody seated');
    for (const approve of [false, true]) {
      const unit = UNITS.maeKasa;
      await acceptPrivacy(scene.ports, napha, '1');
      await applyForSeat(scene.ports, napha.user, { province: TAK, unit, name: napha.name });
      const application = { user: napha.user, unit };
      await decideApplication(scene.ports, coordinator, application, approve, `decide~${approve}`);
      expect(await shown(scene)).toEqual(approve ? [[napha.user, 'officer']] : []);
    }
  });

  it('is the guests’ again after leaving', async () => {
    const scene = await takScene();
    await seat(scene, mali);
    await shown(scene);
    await leave(scene.ports, mali.user);
    expect(await shown(scene)).toEqual([[mali.user, 'guest']]);
  });

  it('changes for both when a seat is handed over', async () => {
    const scene = await takScene();
    await seat(scene, kanchana);
    await shown(scene);
    await acceptPrivacy(scene.ports, somchai, '1');
    const handOver = await makeInvite(scene.ports, TAK, { seat: UNITS.maeSot }, { replaces: kanchana.user });
    await useInvite(scene.ports, somchai.user, handOver.code, 'hand-over');
    expect(await shown(scene)).toEqual([
      [somchai.user, 'officer'],
      [kanchana.user, 'guest'],
    ]);
  });

  it('is tried again for ten minutes while LINE refuses, and said in the log', async () => {
    const scene = await takScene();
    await seat(scene, mali);
    const [task = ''] = scene.outbox.takeMenus();
    const ports: Ports = {
      ...scene.ports,
      menus: { show: () => Promise.reject(new Error('LINE answered 500')) },
    };
    expect(await attempt(ports, task)).toMatchObject({ finished: false });
    expect(scene.log.lines.at(-1)).toMatchObject({ severity: 'error', event: 'menu not shown' });
    scene.clock.pass(11 * 60_000);
    expect(await attempt(ports, task)).toEqual({ finished: true });
  });

  it('is known for everybody at once, for line setup', async () => {
    const scene = await takScene();
    await seat(scene, kanchana, mali, anucha, wilai);
    expect(await peopleByMenu(scene.ports)).toEqual({
      guest: [],
      officer: [kanchana.user, mali.user],
      coordinator: [anucha.user, wilai.user],
    });
  });
});
