import table from './provinces.json' with { type: 'json' };

export interface ProvinceName {
  /** Two digits, as in postal and statistical use: 63 is Tak. */
  code: string;
  name: string;
  nameEn: string;
}

/** All 77 provinces, Bangkok among them. Source: `data/geo/SOURCE.md`. */
export const PROVINCES = table as readonly ProvinceName[];

/** A province by code, Thai name (with or without จังหวัด) or English name. */
export function findProvince(text: string): ProvinceName | undefined {
  const wanted = text
    .trim()
    .replace(/^จังหวัด|^จ\./, '')
    .trim()
    .toLowerCase();
  return PROVINCES.find(
    ({ code, name, nameEn }) => code === wanted || name === wanted || nameEn.toLowerCase() === wanted,
  );
}
