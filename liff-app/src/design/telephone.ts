/** A number as the roster has it, and as a telephone dials it. */
export interface Telephone {
  written: string;
  href: string;
}

/** The numbers in what a roster says of a unit: `0 5551 1111 ต่อ 12, ๐๘๑-๒๓๔๕๖๗๘` has two. */
export function telephonesIn(text: string): Telephone[] {
  const arabic = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return [...arabic.matchAll(/(?<!\d)0(?:[ .()-]{0,2}\d){7,9}(?!\d)/g)].map(([written]) => ({
    written: written.trim(),
    href: `tel:${written.replace(/\D/g, '')}`,
  }));
}

/** The address that a number is called by, the first of several: `0 5551 4483 ต่อ 3` without its extension, `1567` as it is. */
export const telephoneLink = (phone: string): string =>
  telephonesIn(phone)[0]?.href ?? `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
