import type { PostbackData } from '@thankamnot/shared/postback';
import { act } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';

export const onStart = (turn: PersonTurn, about: PostbackData<'start'>): Reply =>
  act(turn, about, { kind: 'start' });
