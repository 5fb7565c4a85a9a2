import type { PostbackData } from '@thankamnot/shared/postback';
import { act } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';

export const onComplete = (turn: PersonTurn, about: PostbackData<'complete'>): Reply =>
  act(turn, about, { kind: 'complete' });
