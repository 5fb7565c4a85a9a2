import type { Quota } from '../sim/state.ts';

/** Share used, in whole percent, and how worried to look: from 70 % warm, from 90 % hot. */
export function quotaLevel({ limit, used }: Pick<Quota, 'limit' | 'used'>): {
  percent: number;
  level: 'calm' | 'warm' | 'hot';
} {
  const percent = limit > 0 ? Math.min(100, Math.floor((used / limit) * 100)) : 100;
  return { percent, level: percent >= 90 ? 'hot' : percent >= 70 ? 'warm' : 'calm' };
}
