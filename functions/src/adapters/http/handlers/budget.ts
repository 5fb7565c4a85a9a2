import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { callList } from '../../../use-cases/call-list.ts';
import { setBudget, versionOf } from '../../../use-cases/set-budget.ts';
import { showBudget } from '../../../use-cases/show-budget.ts';
import type { Handlers } from '../api.ts';
import { asCoordinator } from './as-coordinator.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

/** The month's messages, and whom no message has moved. */
export function budgetHandlers({
  ports,
}: HandlerContext): Pick<Handlers, 'budget' | 'setBudget' | 'callList'> {
  const as = asCoordinator(ports);

  async function budgetView(by: Person): Promise<MonthBudgetShape> {
    const { budget, ...month } = await showBudget(ports, by);
    const { heldBack, dailyReserve } = budget;
    return { ...month, heldBack, dailyReserve, mayChange: isProvincial(by), version: versionOf(budget) };
  }

  return {
    budget: ({ user }) => as(user, 'see_budget', budgetView),

    setBudget: ({ user, body }) =>
      as(user, 'set_budget', async (by) => {
        if (!isProvincial(by)) throw new Problem('not_allowed', { detail: say.provincialOnly });
        const { key, basedOn, priorities, heldBack, dailyReserve } = body;
        await setBudget(
          ports,
          by.province,
          {
            ...(priorities && { priorities: [...new Set(priorities)] }),
            ...(heldBack !== undefined && { heldBack }),
            ...(dailyReserve !== undefined && { dailyReserve }),
          },
          { actor: by.user, key: pressOf(by, key), basedOn },
        );
        return budgetView(by);
      }),

    callList: ({ user }) =>
      as(user, 'see_call_list', async (by) => ({
        units: await callList(ports, { province: by.province, district: by.coordinates?.district }),
      })),
  };
}
