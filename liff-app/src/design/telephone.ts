/** The address that a telephone number is called by: `0 5551 4483 ต่อ 3` is called without its extension. */
export const telephoneLink = (phone: string): string =>
  `tel:${(phone.split(/ต่อ|ext|,|\/| - /i)[0] ?? '').replaceAll(/[^\d+]/g, '')}`;
