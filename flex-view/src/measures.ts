import type { BlockName, BubbleSize } from './types.ts';

/**
 * What LINE's keywords measure, in CSS pixels. LINE documents only their names and order; where the numbers come from
 * is told in docs/decisions/0003-drawing-flex.md. A phone may differ by a pixel or two.
 */

const px = (table: Record<string, number>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([keyword, value]) => [keyword, `${value}px`]));

/** spacing, margin, padding, offset and cornerRadius share one scale. */
export const space = px({ none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 });

/** Text, span and icon sizes. */
export const lettering = px({
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  '3xl': 35,
  '4xl': 48,
  '5xl': 74,
});

export const borderWidth = px({ none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 });

export const imageWidth: ReadonlyMap<string, string> = new Map([
  ...px({
    xxs: 40,
    xs: 60,
    sm: 80,
    md: 100,
    lg: 120,
    xl: 140,
    xxl: 160,
    '3xl': 180,
    '4xl': 200,
    '5xl': 220,
  }),
  ['full', '100%'],
]);

export const bubbleWidth: Record<BubbleSize, string> = {
  nano: '120px',
  micro: '160px',
  deca: '220px',
  hecto: '241px',
  kilo: '260px',
  mega: '300px',
  giga: '500px',
};

/** A mega or giga bubble is rounder than the smaller ones. */
export const bubbleRadius = (size: BubbleSize): string => (size === 'mega' ? '17px' : '10px');

const NARROW: Record<string, string> = {
  kilo: '13px',
  hecto: '11px 14px 13px',
  deca: '11px 14px 13px',
  micro: '10px',
  nano: '10px',
};

/** CSS padding of a block's own box where the message states none. A body above a footer sits closer to it. */
export function blockPadding(block: BlockName, size: BubbleSize, hasFooter: boolean): string {
  if (block === 'hero') return '0px';
  if (block === 'footer') return '10px';
  const narrow = NARROW[size];
  if (block === 'header') return narrow ?? '20px';
  if (!hasFooter) return narrow ?? '19px 20px 20px';
  if (narrow === undefined) return '19px 20px 10px';
  if (narrow === '10px') return narrow;
  return size === 'kilo' ? '13px 13px 17px' : '11px 14px 17px';
}

const LENGTH = /^-?\d+(\.\d+)?(px|%)$/;

/** A CSS length for a keyword of `table`, `12px` or `30%`; undefined for anything else, which LINE would refuse. */
export function length(value: string | undefined, table?: ReadonlyMap<string, string>): string | undefined {
  if (value === undefined) return undefined;
  return table?.get(value) ?? (LENGTH.test(value) ? value : undefined);
}

/** A `#RRGGBB`, `#RRGGBBAA` or `#RGB` colour; anything else is dropped, so a message cannot smuggle in CSS. */
export function colour(value: string | undefined): string | undefined {
  return value !== undefined && /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(value) ? value : undefined;
}

/** Height over width of an aspect ratio such as `20:13`; a square where it is absent or malformed. */
export function ratio(value: string | undefined): { width: number; height: number } {
  const found = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value ?? '');
  const width = Number(found?.[1] ?? 1);
  const height = Number(found?.[2] ?? 1);
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 };
}
