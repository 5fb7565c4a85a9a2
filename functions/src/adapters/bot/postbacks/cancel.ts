import { bot as say } from '@thankamnot/shared/wording/bot';
import { plain } from '../../../messages/plain.ts';
import { stopAwaiting } from '../../../use-cases/await-answer.ts';
import type { Reply, Turn } from '../bot.ts';
import { readersOf } from '../readers.ts';

/** Nothing is done: neither what the bot was asking for, nor what a card offered. */
export async function onCancel({ ports, userId, user, person }: Turn): Reply {
  const awaited = user?.awaiting;
  if (userId !== undefined && awaited) await stopAwaiting(ports, userId);
  const words = { problem: say.problem.cancelled, letter: say.extension.cancelled, none: say.nothingChanged };
  return [plain(words[awaited?.kind ?? 'none'], readersOf(person))];
}
