import type { LineAction, LineMessage } from '../options.ts';
import type { RichMenuObject } from '../rich-menus.ts';

/** Every action object inside a message except its quick replies, in reading order. */
export function actionsIn(value: unknown): LineAction[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'quickReply') return [];
    if (key === 'action' || key === 'defaultAction') return [inner as LineAction];
    if (key === 'actions' && Array.isArray(inner)) return inner as LineAction[];
    return actionsIn(inner);
  });
}

export const quickReplyActions = (message: LineMessage | undefined): LineAction[] => {
  const quickReply = message?.quickReply as { items?: { action: LineAction }[] } | undefined;
  return (quickReply?.items ?? []).map((item) => item.action);
};

export const menuActions = (menu: RichMenuObject | undefined): LineAction[] =>
  (menu?.areas ?? []).map((area) => area.action);

/** Whether what a test asks for (a label, postback data, a text or an address) is this action. */
export function isAsked(action: LineAction, asked: string | RegExp): boolean {
  const names = [action.label, action.data, action.text, action.uri].filter(
    (name) => typeof name === 'string',
  );
  return names.some((name) => (typeof asked === 'string' ? name === asked : asked.test(name)));
}
