/** Bytes of a roster file that the API takes. */
export const LARGEST_ROSTER_FILE = 5 * 1024 * 1024;
