import { groupIntro } from '../../../messages/group.ts';
import type { Reply } from '../bot.ts';

/** Taken into a group: says in one sentence what it does there. Nothing of the group is kept, then or later. */
export const onJoin = async (): Reply => [groupIntro()];
