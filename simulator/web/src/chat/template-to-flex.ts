import type { FlexBubble, FlexComponent, FlexContainer, LineAction } from '@thankamnot/flex-view/types';
import type { Template } from '../sim/state.ts';

type Card =
  | Extract<Template, { type: 'buttons' }>
  | Extract<Template, { type: 'carousel' }>['columns'][number];

const buttons = (actions: LineAction[]): FlexComponent[] =>
  actions.map((action) => ({ type: 'button', height: 'sm', action }));

function card(wanted: Card): FlexBubble {
  const title: FlexComponent[] = wanted.title
    ? [{ type: 'text', text: wanted.title, weight: 'bold', wrap: true }]
    : [];
  return {
    type: 'bubble',
    size: 'kilo',
    ...(wanted.thumbnailImageUrl && {
      hero: {
        type: 'image',
        url: wanted.thumbnailImageUrl,
        size: 'full',
        aspectMode: 'cover',
        aspectRatio: wanted.imageAspectRatio === 'square' ? '1:1' : '151:100',
      },
    }),
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'sm',
      contents: [...title, { type: 'text', text: wanted.text, size: 'sm', wrap: true }],
      ...(wanted.defaultAction && { action: wanted.defaultAction }),
    },
    footer: { type: 'box', layout: 'vertical', contents: buttons(wanted.actions) },
  };
}

/** LINE's older template messages look like small Flex bubbles, so one drawing serves both. */
export function templateToFlex(template: Template): FlexContainer {
  switch (template.type) {
    case 'buttons':
      return card(template);
    case 'confirm':
      return {
        type: 'bubble',
        size: 'kilo',
        body: {
          type: 'box',
          layout: 'vertical',
          contents: [{ type: 'text', text: template.text, wrap: true }],
        },
        styles: { footer: { separator: true } },
        footer: { type: 'box', layout: 'horizontal', contents: buttons(template.actions) },
      };
    case 'carousel':
      return { type: 'carousel', contents: template.columns.map(card) };
    case 'image_carousel':
      return {
        type: 'carousel',
        contents: template.columns.map(({ imageUrl, action }) => ({
          type: 'bubble',
          size: 'kilo',
          hero: { type: 'image', url: imageUrl, size: 'full', aspectMode: 'cover', action },
          ...(action.label && {
            footer: { type: 'box', layout: 'vertical', contents: buttons([action]) },
          }),
        })),
      };
  }
}
