import { unbindGroup } from '../../../use-cases/groups.ts';
import type { Reply, Turn } from '../bot.ts';

/** Removed from a group: it is bound no more, and whoever answers for it is told. There is nobody to answer. */
export async function onLeftGroup({ ports, group }: Turn): Reply {
  if (group !== undefined) await unbindGroup(ports, group);
  return [];
}
