import type { PostbackData } from '@thankamnot/shared/postback';
import { act } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';

export const onAcknowledge = (turn: PersonTurn, about: PostbackData<'acknowledge'>): Reply =>
  act(turn, about, { kind: 'acknowledge' });
