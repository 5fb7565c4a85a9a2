/** Units in an address: their codes with dots between, which need no escapes, so that a whole province fits. */
export const codesAs = (codes: readonly string[]): string => codes.join('.');
export const codesIn = (text: string): string[] => text.split('.').filter(Boolean);
