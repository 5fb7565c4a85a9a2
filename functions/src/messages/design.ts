/**
 * The shared look of every card: colours, sizes and the few shapes they are made of. The palette is the mini-app's
 * (`liff-app/src/design/tokens.css`), so that a card and the page behind it are one thing; each text colour keeps
 * 4.5:1 on the ground it stands on. Cards are `mega` bubbles, about as wide as a small phone.
 */
import type { messagingApi } from '@line/bot-sdk';

export type Message = messagingApi.Message;
export type Bubble = messagingApi.FlexBubble;
export type Component = messagingApi.FlexComponent;
export type Box = messagingApi.FlexBox;
export type Text = messagingApi.FlexText;
export type Action = messagingApi.Action;
/** A component, or nothing where a condition does not hold. */
export type Part = Component | undefined | null | false;

export const COLOUR = {
  primary: '#2A3F8F',
  primarySoft: '#E7EBF8',
  onDark: '#FFFFFF',
  onDarkSoft: '#FFFFFFD9',
  ink: '#1C2033',
  inkSoft: '#565B70',
  line: '#DED8CA',
  sunken: '#F6F3EC',
} as const;

/** What a colour means; words always say it too. */
export type Tone = 'plain' | 'going' | 'done' | 'soon' | 'late' | 'trouble';

export const TONES: Record<Tone, { strong: string; soft: string }> = {
  plain: { strong: '#2A3F8F', soft: '#E7EBF8' },
  going: { strong: '#17568A', soft: '#DFEDF8' },
  done: { strong: '#17633A', soft: '#DFF1E5' },
  soon: { strong: '#7D4700', soft: '#FCEBCA' },
  late: { strong: '#A3231A', soft: '#FBE4E0' },
  trouble: { strong: '#8A2560', soft: '#F8E2EE' },
};

/** How pressing a due date is. Three days is when the last stretch of reminders begins. */
export function toneOfDaysLeft(daysLeft: number): Tone {
  if (daysLeft <= 0) return 'late';
  return daysLeft <= 3 ? 'soon' : 'plain';
}

/** LINE refuses an empty text component. */
const shown = (words: string): string => words || '–';

export function text(words: string, look: Omit<Text, 'type' | 'text'> = {}): Text {
  return { type: 'text', text: shown(words), size: 'sm', color: COLOUR.ink, wrap: true, ...look };
}

export const soft = (words: string, look: Omit<Text, 'type' | 'text'> = {}): Text =>
  text(words, { color: COLOUR.inkSoft, ...look });

export function box(
  layout: 'vertical' | 'horizontal' | 'baseline',
  contents: Part[],
  look: Omit<Box, 'type' | 'layout' | 'contents'> = {},
): Box {
  return { type: 'box', layout, contents: contents.filter((it): it is Component => Boolean(it)), ...look };
}

export const separator = (): Component => ({ type: 'separator', color: COLOUR.line, margin: 'lg' });

/** The band on top of a card: what sort of card it is, and its one big statement. */
export function header(kicker: string, title: string, tone: Tone = 'plain'): Box {
  return box(
    'vertical',
    [
      text(kicker, { size: 'sm', color: COLOUR.onDarkSoft }),
      text(title, { size: 'xl', weight: 'bold', color: COLOUR.onDark, margin: 'xs' }),
    ],
    { backgroundColor: TONES[tone].strong, paddingAll: '16px', paddingTop: '14px', paddingBottom: '14px' },
  );
}

/** A word in its colour: a status, a mark. */
export function chip(words: string, tone: Tone): Box {
  const { strong, soft: ground } = TONES[tone];
  return box(
    'vertical',
    [text(words, { size: 'xs', weight: 'bold', color: strong, wrap: false, align: 'center' })],
    {
      backgroundColor: ground,
      cornerRadius: '12px',
      paddingTop: '4px',
      paddingBottom: '4px',
      paddingStart: '10px',
      paddingEnd: '10px',
      flex: 0,
    },
  );
}

/** A label and what it says, in two columns. */
export function fact(label: string, words: string, look: Omit<Text, 'type' | 'text'> = {}): Box {
  return box('horizontal', [soft(label, { flex: 3 }), text(words, { flex: 7, ...look })], { spacing: 'sm' });
}

/** A share of a whole as a bar; boxes alone, since LINE has no such component. `share` is from 0 to 1. */
export function progressBar(share: number, tone: Tone, height = '8px'): Box {
  const percent = share > 0 ? Math.min(100, Math.max(2, Math.round(share * 100))) : 0;
  const filled = box('vertical', [], {
    width: `${percent}%`,
    height,
    backgroundColor: TONES[tone].strong,
    cornerRadius: '4px',
  });
  return box('vertical', [percent > 0 && filled], {
    height,
    backgroundColor: COLOUR.line,
    cornerRadius: '4px',
  });
}

export const bullet = (words: string): Box =>
  box('horizontal', [text('•', { flex: 0, color: COLOUR.primary, weight: 'bold' }), text(words)], {
    spacing: 'sm',
  });

export const primaryButton = (action: Action): Component => ({
  type: 'button',
  style: 'primary',
  color: COLOUR.primary,
  height: 'md',
  adjustMode: 'shrink-to-fit',
  action,
});

/** A quieter button; drawn as a box, because LINE's own second style has a fixed grey that reads as disabled. */
export function secondaryButton(action: Action & { label: string }, tone: Tone = 'plain'): Box {
  return box(
    'vertical',
    [
      text(action.label, {
        size: 'md',
        weight: 'bold',
        color: TONES[tone].strong,
        align: 'center',
        wrap: false,
        adjustMode: 'shrink-to-fit',
      }),
    ],
    {
      backgroundColor: TONES[tone].soft,
      cornerRadius: '8px',
      height: '44px',
      justifyContent: 'center',
      paddingStart: '6px',
      paddingEnd: '6px',
      action,
    },
  );
}

/** Buttons in two columns; an odd last one takes the whole row. */
export function buttonGrid(buttons: Component[]): Box[] {
  const rows: Box[] = [];
  for (let from = 0; from < buttons.length; from += 2) {
    rows.push(box('horizontal', buttons.slice(from, from + 2), { spacing: 'sm' }));
  }
  return rows;
}

export const linkButton = (action: Action): Component => ({
  type: 'button',
  style: 'link',
  height: 'sm',
  color: COLOUR.primary,
  action,
});

export interface Card {
  header?: Box;
  body: Part[];
  footer?: Part[];
}

export function card({ header: top, body, footer }: Card): Bubble {
  const buttons = footer?.filter(Boolean) ?? [];
  return {
    type: 'bubble',
    size: 'mega',
    ...(top && { header: top }),
    body: box('vertical', body, { spacing: 'md', paddingAll: '16px' }),
    ...(buttons.length > 0 && {
      footer: box('vertical', buttons, { spacing: 'sm', paddingAll: '12px', paddingTop: '0px' }),
    }),
  };
}
