import { describe, expect, it } from 'vitest';
import { blockPadding, colour, imageWidth, length, lettering, ratio, space } from './measures.ts';

describe('length', () => {
  it.each([
    ['md', space, '8px'],
    ['xxl', space, '20px'],
    ['md', lettering, '16px'],
    ['5xl', lettering, '74px'],
    ['full', imageWidth, '100%'],
    ['12px', space, '12px'],
    ['12.5px', undefined, '12.5px'],
    ['30%', undefined, '30%'],
    ['-4px', space, '-4px'],
    ['md', undefined, undefined],
    ['huge', space, undefined],
    ['1em', space, undefined],
    ['0;position:fixed', space, undefined],
    [undefined, space, undefined],
  ])('of %s is %s', (value, table, expected) => {
    expect(length(value, table)).toBe(expected);
  });
});

describe('colour', () => {
  it.each([
    ['#06C755', '#06C755'],
    ['#06C75580', '#06C75580'],
    ['#abc', '#abc'],
    ['red', undefined],
    ['#12345', undefined],
    ['url(x)', undefined],
    [undefined, undefined],
  ])('of %s is %s', (value, expected) => {
    expect(colour(value)).toBe(expected);
  });
});

describe('ratio', () => {
  it.each([
    ['20:13', { width: 20, height: 13 }],
    ['1.91:1', { width: 1.91, height: 1 }],
    ['0:1', { width: 1, height: 1 }],
    ['wide', { width: 1, height: 1 }],
    [undefined, { width: 1, height: 1 }],
  ])('of %s is %o', (value, expected) => {
    expect(ratio(value)).toEqual(expected);
  });
});

describe('blockPadding', () => {
  it.each([
    ['header', 'mega', false, '20px'],
    ['hero', 'mega', false, '0px'],
    ['body', 'mega', false, '19px 20px 20px'],
    ['body', 'mega', true, '19px 20px 10px'],
    ['body', 'giga', true, '19px 20px 10px'],
    ['footer', 'mega', true, '10px'],
    ['body', 'kilo', false, '13px'],
    ['body', 'kilo', true, '13px 13px 17px'],
    ['body', 'hecto', true, '11px 14px 17px'],
    ['body', 'micro', true, '10px'],
    ['header', 'nano', false, '10px'],
  ] as const)('of a %s in a %s bubble (footer: %s) is %s', (block, size, hasFooter, expected) => {
    expect(blockPadding(block, size, hasFooter)).toBe(expected);
  });
});
