import type { PostbackData } from '@thankamnot/shared/postback';
import { act } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';

export const onNothing = (turn: PersonTurn, about: PostbackData<'nothing'>): Reply =>
  act(turn, about, { kind: 'nothing_to_report' });
