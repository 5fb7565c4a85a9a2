/** A copy of one's own data: to be read, or to be taken elsewhere. */
export const OWN_DATA_FORMATS = ['html', 'json'] as const;
export type OwnDataFormat = (typeof OWN_DATA_FORMATS)[number];
