import type { LineMessage, SimState } from './state.ts';

/** A message in words: what the chat list, a screen reader or a notification would say. */
export function inWords(message: LineMessage): string {
  switch (message.type) {
    case 'text':
    case 'textV2':
      return message.text;
    case 'flex':
    case 'template':
    case 'imagemap':
      return message.altText;
    case 'sticker':
      return 'สติกเกอร์';
    case 'image':
      return 'รูปภาพ';
    case 'video':
      return 'วิดีโอ';
    case 'audio':
      return 'เสียง';
    case 'location':
      return message.title;
    default:
      return 'ข้อความ';
  }
}

/** One sentence on what the bot has newly said to whom, for the live region; empty when nothing is new. */
export function arrivals(before: SimState | undefined, now: SimState): string {
  if (!before) return '';
  const known = new Set(
    [...before.people, ...before.groups].flatMap((room) => room.messages.map((m) => m.id)),
  );
  const heard = [...now.people, ...now.groups].flatMap((room) =>
    room.messages
      .filter((message) => message.from === 'bot' && !known.has(message.id))
      .map((message) => `ถึง${room.name}: ${inWords(message.message)}`),
  );
  const more = heard.length - 3;
  return [...heard.slice(0, 3), ...(more > 0 ? [`และอีก ${more} ข้อความ`] : [])].join(' · ');
}
