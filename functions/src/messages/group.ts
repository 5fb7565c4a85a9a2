import { bot } from '@thankamnot/shared/wording/bot';
import { botSend } from '@thankamnot/shared/wording/bot-send';
import type { Message } from './design.ts';
import { textMessage } from './say.ts';

const COMMANDS = [bot.tap.rate, bot.tap.missing, botSend.tap.remind, bot.tap.help];

/** Said once, when the bot joins a group. */
export const groupIntro = (): Message => textMessage(bot.group.intro(COMMANDS));
export const groupHelp = (): Message => textMessage(bot.group.help(COMMANDS));
