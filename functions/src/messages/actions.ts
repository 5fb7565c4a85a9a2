/** Taps: postbacks, links and quick replies, cut to LINE's limits where the words come from data. */
import { type PostbackData, type PostbackName, postback } from '@thankamnot/shared/postback';
import type { Action, Message } from './design.ts';
import { cutGraphemes } from './limits.ts';

/** LINE's limits, in graphemes: a button in a card, a quick reply. */
const BUTTON_LABEL = 40;
const QUICK_LABEL = 20;
const DISPLAY_TEXT = 300;

/** An action that a button or a quick reply can show. */
export type Tap = Action & { label: string };

/** A tap that carries data to the bot; `says` appears in the chat as if the person had typed it. */
export function tap<N extends PostbackName>(
  label: string,
  name: N,
  data: PostbackData<N>,
  says = label,
): Tap {
  return {
    type: 'postback',
    label: cutGraphemes(label, BUTTON_LABEL),
    data: postback(name, data),
    displayText: cutGraphemes(says, DISPLAY_TEXT),
  };
}

/** A tap that opens LINE's date picker; the day comes back in the postback's `params.date`. */
export function pickDate<N extends PostbackName>(
  label: string,
  name: N,
  data: PostbackData<N>,
  days: { initial: string; min: string; max: string },
): Tap {
  return {
    type: 'datetimepicker',
    label: cutGraphemes(label, BUTTON_LABEL),
    data: postback(name, data),
    mode: 'date',
    ...days,
  };
}

export const open = (label: string, uri: string): Tap => ({
  type: 'uri',
  label: cutGraphemes(label, BUTTON_LABEL),
  uri,
});

/** A tap that types for the person. */
export const say = (words: string, label = words): Tap => ({
  type: 'message',
  label: cutGraphemes(label, BUTTON_LABEL),
  text: cutGraphemes(words, DISPLAY_TEXT),
});

/** The message with quick replies under it (LINE draws 13 at most). */
export function withQuickReplies(message: Message, actions: Tap[]): Message {
  if (actions.length === 0) return message;
  const items = actions.slice(0, 13).map((action) => ({
    type: 'action',
    action: { ...action, label: cutGraphemes(action.label, QUICK_LABEL) },
  }));
  return { ...message, quickReply: { items } };
}
