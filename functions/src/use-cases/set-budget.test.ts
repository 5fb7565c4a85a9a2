import { describe, expect, test } from 'vitest';
import { CAST, TAK, takScene } from '../testing/scene.ts';
import type { Ports } from './ports.ts';
import { type Budget, budgetOf, setBudget, versionOf } from './set-budget.ts';

const set = (ports: Ports, change: Partial<Budget>, key = ports.random.uuid(), basedOn?: string) =>
  setBudget(ports, TAK, change, {
    actor: CAST.anucha.user,
    key,
    ...(basedOn !== undefined && { basedOn }),
  });

describe('the province’s budget', () => {
  test('is as usual until it is set, in part or whole', async () => {
    const { ports } = await takScene();
    expect(await set(ports, {})).toEqual({ priorities: [], heldBack: 50, dailyReserve: 10 });
    await set(ports, { priorities: ['odloc-2568'], heldBack: 20 });
    expect(await set(ports, { dailyReserve: 3 })).toEqual({
      priorities: ['odloc-2568'],
      heldBack: 20,
      dailyReserve: 3,
    });
  });

  test('names only duties that run there', async () => {
    const { ports } = await takScene();
    await expect(set(ports, { priorities: ['media'] })).rejects.toMatchObject({ code: 'unknown_duty' });
    expect(await set(ports, {})).toMatchObject({ priorities: [] });
  });

  test('is set once a press, and a late copy does not bring it back', async () => {
    const { ports } = await takScene();
    await set(ports, { heldBack: 20 }, 'press-1');
    await set(ports, { heldBack: 30 }, 'press-2');
    expect(await set(ports, { heldBack: 20 }, 'press-1')).toMatchObject({ heldBack: 30 });
  });

  test('is refused where somebody else has set it since it was shown', async () => {
    const { ports } = await takScene();
    const shown = versionOf(budgetOf({}));
    await set(ports, { heldBack: 20 }, 'hers', shown);
    await expect(set(ports, { dailyReserve: 5 }, 'his', shown)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
  });

  test('is noted in the audit, each change', async () => {
    const { ports } = await takScene();
    await set(ports, { heldBack: 20, dailyReserve: 5 }, 'press-1');
    await set(ports, {});
    const audit = await ports.store.query({ collection: 'audit' });
    expect(audit.map(({ data }) => data).filter(({ did }) => did === 'set_budget')).toEqual([
      expect.objectContaining({ actor: CAST.anucha.user, province: TAK, about: 'heldBack dailyReserve' }),
    ]);
  });
});
