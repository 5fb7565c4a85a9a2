import { describe, expect, it } from 'vitest';
import {
  boxStyle,
  buttonStyle,
  iconStyle,
  imageStyle,
  itemStyle,
  paragraphStyle,
  spanStyle,
  textStyle,
} from './style.ts';
import type { FlexBox, FlexButton, FlexComponent, FlexText } from './types.ts';

const across: FlexBox = { type: 'box', layout: 'horizontal', contents: [], spacing: 'md' };
const down: FlexBox = { type: 'box', layout: 'vertical', contents: [], spacing: 'lg' };
const text = (more: Partial<FlexText> = {}): FlexText => ({ type: 'text', text: 'ก', ...more });
const box = (more: Partial<FlexBox> = {}): FlexBox => ({
  type: 'box',
  layout: 'vertical',
  contents: [],
  ...more,
});
const uri = { type: 'uri', label: 'เปิด', uri: 'https://example.com/' } as const;

describe('the share a component takes', () => {
  const cases: [string, FlexComponent, FlexBox, string][] = [
    ['a text across shares evenly', text(), across, '1 0 0px'],
    ['a text across with flex 3 takes three shares', text({ flex: 3 }), across, '3 0 0px'],
    ['a text across with flex 0 is as wide as its letters', text({ flex: 0 }), across, 'none'],
    ['a text down is as tall as its letters', text(), down, 'none'],
    ['a text down with flex 2 takes free height', text({ flex: 2 }), down, '2 0 auto'],
    ['a box with a width across takes no share', box({ width: '56px' }), across, 'none'],
    ['a box with a width and a flex follows the flex', box({ width: '56px', flex: 1 }), across, '1 0 0px'],
    ['a text in a baseline row shares evenly', text(), { ...across, layout: 'baseline' }, '1 0 0px'],
    ['an icon never stretches', { type: 'icon', url: 'x' }, across, 'none'],
    ['a separator never stretches', { type: 'separator' }, across, 'none'],
    ['a filler takes one share', { type: 'filler' }, down, '1 0 0px'],
    ['a filler takes the shares it states', { type: 'filler', flex: 2 }, down, '2 0 0px'],
  ];
  it.each(cases)('%s', (_name, item, parent, expected) => {
    expect(itemStyle(item, parent, 0).flex).toBe(expected);
  });
});

describe('the distance before a component', () => {
  const cases: [string, FlexComponent, FlexBox, number, string, string | undefined][] = [
    ['spacing stands between, not before the first', text(), down, 0, 'marginTop', undefined],
    ['spacing down', text(), down, 1, 'marginTop', '12px'],
    ['spacing across', text(), across, 1, 'marginInlineStart', '8px'],
    ['a margin overrides the spacing', text({ margin: 'xs' }), across, 1, 'marginInlineStart', '2px'],
    ['a margin of none closes up', text({ margin: 'none' }), down, 2, 'marginTop', '0px'],
    ['a margin in pixels', text({ margin: '7px' }), down, 0, 'marginTop', '7px'],
    ['a filler keeps no distance', { type: 'filler' }, down, 1, 'marginTop', undefined],
    ['a separator keeps its own', { type: 'separator', margin: 'xl' }, down, 1, 'marginTop', '16px'],
    [
      'an absolute child keeps none',
      text({ position: 'absolute', margin: 'md' }),
      down,
      1,
      'marginTop',
      undefined,
    ],
  ];
  it.each(cases)('%s', (_name, item, parent, index, property, expected) => {
    expect(itemStyle(item, parent, index)[property]).toBe(expected);
  });
});

it('places an absolute child by its offsets, from the start of the line in either direction', () => {
  const item = box({ position: 'absolute', offsetTop: 'sm', offsetEnd: '18px', offsetStart: '5%' });
  expect(itemStyle(item, down, 1)).toEqual({
    position: 'absolute',
    top: '4px',
    insetInlineStart: '5%',
    insetInlineEnd: '18px',
  });
});

describe('a box', () => {
  const cases: [string, Partial<FlexBox>, Record<string, string>][] = [
    ['stacks downwards', {}, { flexDirection: 'column' }],
    ['lays across', { layout: 'horizontal' }, { flexDirection: 'row' }],
    ['lays on a baseline', { layout: 'baseline' }, { flexDirection: 'row', alignItems: 'baseline' }],
    [
      'distributes',
      { justifyContent: 'space-between', alignItems: 'center' },
      { flexDirection: 'column', justifyContent: 'space-between', alignItems: 'center' },
    ],
    [
      'pads by keyword, pixel and percent',
      { paddingAll: 'lg', paddingTop: '3px', paddingStart: '5%' },
      { flexDirection: 'column', padding: '12px', paddingTop: '3px', paddingInlineStart: '5%' },
    ],
    [
      'rounds its corners and clips to them',
      { cornerRadius: 'xxl', backgroundColor: '#ffffff80' },
      { flexDirection: 'column', overflow: 'hidden', borderRadius: '20px', backgroundColor: '#ffffff80' },
    ],
    [
      'draws a border by keyword',
      { borderWidth: 'semi-bold', borderColor: '#112233' },
      { flexDirection: 'column', borderStyle: 'solid', borderWidth: '3px', borderColor: '#112233' },
    ],
    [
      'keeps a border without colour invisible',
      { borderWidth: 'light' },
      { flexDirection: 'column', borderStyle: 'solid', borderWidth: '0.5px', borderColor: 'transparent' },
    ],
    [
      'takes a size',
      { width: '50%', maxWidth: '80px', height: '8px' },
      { flexDirection: 'column', overflow: 'hidden', width: '50%', maxWidth: '80px', height: '8px' },
    ],
    [
      'blends two colours',
      { background: { type: 'linearGradient', angle: '0deg', startColor: '#000000', endColor: '#ffffff' } },
      { flexDirection: 'column', backgroundImage: 'linear-gradient(0deg, #000000 0%, #ffffff 100%)' },
    ],
    [
      'blends three colours',
      {
        background: {
          type: 'linearGradient',
          angle: '90deg',
          startColor: '#000000',
          endColor: '#ffffff',
          centerColor: '#ff0000',
          centerPosition: '40%',
        },
      },
      {
        flexDirection: 'column',
        backgroundImage: 'linear-gradient(90deg, #000000 0%, #ff0000 40%, #ffffff 100%)',
      },
    ],
    [
      'drops a gradient it cannot read',
      { background: { type: 'linearGradient', angle: 'left', startColor: '#000000', endColor: '#ffffff' } },
      { flexDirection: 'column' },
    ],
  ];
  it.each(cases)('%s', (_name, wanted, expected) => {
    expect(boxStyle(box(wanted))).toEqual(expected);
  });
});

describe('a text', () => {
  const cases: [string, Partial<FlexText>, Record<string, string>][] = [
    ['is 16 px unless told', {}, { fontSize: '16px' }],
    ['grows by keyword', { size: 'xxl' }, { fontSize: '29px' }],
    ['grows by pixels', { size: '18px' }, { fontSize: '18px' }],
    ['follows the reader where scaling is on', { size: 'sm', scaling: true }, { fontSize: '0.875rem' }],
    [
      'is dressed',
      { color: '#aa0000', weight: 'bold', style: 'italic', decoration: 'line-through' },
      {
        fontSize: '16px',
        color: '#aa0000',
        fontWeight: '700',
        fontStyle: 'italic',
        textDecoration: 'line-through',
      },
    ],
    [
      'is aligned both ways',
      { align: 'end', gravity: 'center' },
      { fontSize: '16px', textAlign: 'end', justifyContent: 'center' },
    ],
  ];
  it.each(cases)('%s', (_name, wanted, expected) => {
    expect(textStyle(text(wanted))).toEqual(expected);
  });

  it('stays on one line with an ellipsis unless it wraps', () => {
    expect(paragraphStyle(text({ maxLines: 3 }))).toMatchObject({
      whiteSpace: 'nowrap',
      textOverflow: 'ellipsis',
    });
  });
  it('keeps its own line breaks when it wraps', () => {
    expect(paragraphStyle(text({ wrap: true }))).toMatchObject({
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    });
  });
  it('stops at maxLines', () => {
    expect(paragraphStyle(text({ wrap: true, maxLines: 2 }))).toMatchObject({
      WebkitLineClamp: '2',
      overflow: 'hidden',
    });
  });
  it('adds lineSpacing between lines, not around them', () => {
    expect(paragraphStyle(text({ wrap: true, lineSpacing: '6px' }))).toMatchObject({
      lineHeight: 'calc(1.4em + 6px)',
      marginTop: 'calc(-0.3em - 6px / 2)',
      marginBottom: 'calc(6px / -2)',
    });
  });
  it('lets a span dress itself and inherit the rest', () => {
    expect(spanStyle({ type: 'span', text: 'ก', size: 'lg', weight: 'regular' })).toEqual({
      fontSize: '19px',
      fontWeight: '400',
    });
  });
});

describe('a button', () => {
  const cases: [string, Partial<FlexButton>, Record<string, string>][] = [
    ['is a link of 52 px', {}, { height: '52px', backgroundColor: 'transparent', color: '#42659a' }],
    ['is lower when small', { height: 'sm' }, { height: '40px' }],
    ['is green when primary', { style: 'primary' }, { backgroundColor: '#06c755', color: '#ffffff' }],
    ['is grey when secondary', { style: 'secondary' }, { backgroundColor: '#dcdfe5', color: '#111111' }],
    [
      'paints its ground',
      { style: 'primary', color: '#123456' },
      { backgroundColor: '#123456', color: '#ffffff' },
    ],
    [
      'paints the letters of a link',
      { color: '#123456' },
      { backgroundColor: 'transparent', color: '#123456' },
    ],
    ['grows with the reader where scaling is on', { scaling: true }, { height: '3.25rem', fontSize: '1rem' }],
  ];
  it.each(cases)('%s', (_name, wanted, expected) => {
    expect(buttonStyle({ type: 'button', action: uri, ...wanted })).toMatchObject(expected);
  });
});

describe('an image', () => {
  it('is 100 px wide, square, centred and whole unless told', () => {
    expect(imageStyle({ type: 'image', url: 'x' })).toEqual({
      outer: { alignItems: 'center' },
      frame: { width: '100px', aspectRatio: '1 / 1' },
      picture: { objectFit: 'contain' },
    });
  });
  it('fills its frame', () => {
    const style = imageStyle({
      type: 'image',
      url: 'x',
      size: 'full',
      aspectRatio: '20:13',
      aspectMode: 'cover',
      align: 'end',
      gravity: 'bottom',
      backgroundColor: '#eeeeee',
    });
    expect(style).toEqual({
      outer: { alignItems: 'flex-end', justifyContent: 'flex-end' },
      frame: { width: '100%', aspectRatio: '20 / 13' },
      picture: { objectFit: 'cover', backgroundColor: '#eeeeee' },
    });
  });
});

it('draws an icon as tall as the letters of its size', () => {
  expect(iconStyle({ type: 'icon', url: 'x', size: 'sm', aspectRatio: '3:1' })).toEqual({
    fontSize: '14px',
    height: '1em',
    width: '3em',
  });
});
