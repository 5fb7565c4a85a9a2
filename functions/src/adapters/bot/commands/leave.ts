import { bot as say } from '@thankamnot/shared/wording/bot';
import { confirmLeaving } from '../../../messages/leaving.ts';
import { textMessage } from '../../../messages/say.ts';
import type { Reply, Turn } from '../bot.ts';

/** `ยกเลิกการลงทะเบียน`: asks before anything is deleted. */
export async function askLeave({ user }: Turn): Reply {
  return [user ? confirmLeaving() : textMessage(say.leave.nothing)];
}
