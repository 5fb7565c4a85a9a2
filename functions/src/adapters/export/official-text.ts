import { toThaiDigits } from '@thankamnot/shared/calendar/thai-digits';

/** Official text has Thai digits; an address on the web has to be typed as it is. */
export const officialText = (text: string): string =>
  text
    .split(/(https?:\/\/\S+|\S+@\S+\.\S+)/)
    .map((part, index) => (index % 2 === 0 ? toThaiDigits(part) : part))
    .join('');
