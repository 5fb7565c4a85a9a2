/**
 * A number as people read it, its thousands apart: 7,849. Most are whole and below a thousand, and those do not ask
 * the phone how numbers are written, which takes a slow one long.
 */
export const numeral = (value: number, decimals = 3): string =>
  Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: decimals });
