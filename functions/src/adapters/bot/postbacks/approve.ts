import type { PostbackData } from '@thankamnot/shared/postback';
import type { PersonTurn, Reply } from '../bot.ts';
import { decide } from '../decide.ts';

export const onApprove = (turn: PersonTurn, application: PostbackData<'approve'>): Reply =>
  decide(turn, application, true);
