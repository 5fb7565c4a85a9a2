import type { PostbackData } from '@thankamnot/shared/postback';
import type { PersonTurn, Reply } from '../bot.ts';
import { decide } from '../decide.ts';

export const onRefuse = (turn: PersonTurn, application: PostbackData<'refuse'>): Reply =>
  decide(turn, application, false);
