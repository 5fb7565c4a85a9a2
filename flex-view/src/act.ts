import type { LineAction } from './types.ts';

/** What a tap does; given by the chat that shows the message. */
export type Act = (action: LineAction) => void;

/** What a screen reader calls a tappable thing that has no letters of its own. */
export const actionName = (action: LineAction): string =>
  action.label ?? action.displayText ?? action.text ?? action.uri ?? 'แตะเพื่อทำรายการ';

type Tap = { target: EventTarget | null; currentTarget: EventTarget | null; stopPropagation(): void };
type Key = Tap & { key: string; preventDefault(): void };

/**
 * Makes any element answer to finger, mouse and keyboard like a button; the innermost action wins, as on a phone.
 * `spoken: 'content'` lets its letters name it, `'action'` names it by the action; `'group'` is for an element that
 * holds further tappable things, since a button within a button cannot be announced.
 */
export function tappable(action: LineAction | undefined, act: Act, spoken: 'content' | 'action' | 'group') {
  if (!action) return {};
  return {
    role: spoken === 'group' ? ('group' as const) : ('button' as const),
    tabIndex: 0,
    'aria-label': spoken === 'content' ? undefined : actionName(action),
    class: 'fx-tap',
    onClick(event: Tap) {
      event.stopPropagation();
      act(action);
    },
    onKeyDown(event: Key) {
      if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      act(action);
    },
  };
}
