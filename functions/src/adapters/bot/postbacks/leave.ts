import type { PostbackData } from '@thankamnot/shared/postback';
import { left } from '../../../messages/leaving.ts';
import { effectOnce } from '../../../use-cases/effect-once.ts';
import { leave } from '../../../use-cases/registration.ts';
import type { Reply, Turn } from '../bot.ts';
import { askLeave } from '../commands/leave.ts';

/** Deletes the person's seats and data, once they are sure. */
export async function onLeave(turn: Turn, { sure }: PostbackData<'leave'>): Reply {
  const { ports, userId, user, key } = turn;
  if (sure === undefined || userId === undefined || !user) return askLeave(turn);
  return (await effectOnce(ports, key, () => leave(ports, userId))) ? [left()] : [];
}
