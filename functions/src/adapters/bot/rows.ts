/** What a row of the router's tables says. */
import type { PostbackData, PostbackName } from '@thankamnot/shared/postback';
import type { Message } from '../../messages/design.ts';
import type { Admitted } from './admit.ts';
import type { AreaTurn, PersonTurn, Reply, Turn } from './bot.ts';

/** A command as it was typed. */
export interface Said {
  /** Beside the command's word: the name of a duty, or nothing. Folded. */
  argument: string;
  /** The argument stands apart by a blank, so it is meant as one even where it names nothing. */
  apart: boolean;
  /** The whole text as typed. */
  text: string;
}

export type CommandRow = {
  /** What people type for it, the usual word first. */
  words: readonly string[];
  /** May the name of a duty stand beside it? */
  topic: boolean;
  /** Is it answered in groups too? */
  groups: boolean;
  /** In a group that is bound to an area, anybody may ask: the answer is about that area. */
  inBoundGroup?: (turn: AreaTurn, said: Said) => Promise<Message[] | undefined>;
  /** Somebody who may not is noted in the audit under this name. */
  audited?: string;
} & (
  | { for: 'anyone'; run: (turn: Turn, said: Said) => Promise<Message[] | undefined> }
  /** Undefined: the text was no such command after all and is read as a reply. */
  | { for: Admitted; refusal?: string; run: (turn: PersonTurn, said: Said) => Promise<Message[] | undefined> }
);

/** What LINE's date picker adds to a postback. */
export type PickerParams = Record<string, string>;

export type PostbackRow<N extends PostbackName> =
  | { for: 'anyone'; run: (turn: Turn, data: PostbackData<N>, params: PickerParams) => Reply }
  | {
      for: Admitted;
      refusal?: string;
      audited?: string;
      run: (turn: PersonTurn, data: PostbackData<N>, params: PickerParams) => Reply;
    };

export type PostbackRows = { [N in PostbackName]: PostbackRow<N> };
