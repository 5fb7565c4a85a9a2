import { expect, it } from 'vitest';
import { templateToFlex } from './template-to-flex.ts';

const yes = { type: 'postback', label: 'ตกลง', data: 'y' } as const;

it('draws a confirm template as a small bubble with its buttons side by side', () => {
  expect(templateToFlex({ type: 'confirm', text: 'ส่งไหม', actions: [yes, yes] })).toMatchObject({
    type: 'bubble',
    size: 'kilo',
    body: { contents: [{ type: 'text', text: 'ส่งไหม' }] },
    footer: { layout: 'horizontal', contents: [{ type: 'button', action: yes }, { type: 'button' }] },
  });
});

it('draws a buttons template with its picture, title and default action', () => {
  const drawn = templateToFlex({
    type: 'buttons',
    thumbnailImageUrl: 'https://example.com/p.png',
    title: 'หัวเรื่อง',
    text: 'เนื้อความ',
    defaultAction: yes,
    actions: [yes],
  });
  expect(drawn).toMatchObject({
    hero: { type: 'image', aspectRatio: '151:100' },
    body: { action: yes, contents: [{ text: 'หัวเรื่อง', weight: 'bold' }, { text: 'เนื้อความ' }] },
    footer: { layout: 'vertical', contents: [{ type: 'button' }] },
  });
});

it('draws both carousels as carousels', () => {
  const columns = [{ text: 'หนึ่ง', actions: [yes] }];
  expect(templateToFlex({ type: 'carousel', columns })).toMatchObject({
    type: 'carousel',
    contents: [{ type: 'bubble' }],
  });
  const pictures = [{ imageUrl: 'https://example.com/p.png', action: yes }];
  expect(templateToFlex({ type: 'image_carousel', columns: pictures })).toMatchObject({
    contents: [{ hero: { action: yes }, footer: { contents: [{ action: yes }] } }],
  });
});
