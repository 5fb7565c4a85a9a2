import { botSend } from '@thankamnot/shared/wording/bot-send';
import type { Waiting } from '../use-cases/notes.ts';
import type { Message } from './design.ts';
import { textMessage } from './say.ts';

/** What waits for a coordinator, in one text; undefined when nothing does. */
export function waitingNotes({ notes, applications }: Waiting): Message | undefined {
  const { waiting } = botSend;
  const lines = [
    ...notes.map(({ kind }) => waiting[kind]),
    ...(applications > 0 ? [waiting.applications(applications)] : []),
  ];
  if (lines.length === 0) return undefined;
  return textMessage([waiting.title, ...lines.map((line) => `• ${line}`)].join('\n'));
}
