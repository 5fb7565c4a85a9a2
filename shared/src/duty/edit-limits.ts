/** How much a duty may say. Apart from the schemas that hold to it, so that a page may know it without them. */
export const MOST_FIELDS = 40;
export const MOST_OPTIONS = 40;
export const MOST_ROUNDS = 24;
export const MOST_LETTERS = 5;

/** In letters as the eye counts them: vowels and marks above and below take no room on a button. */
export const SHORT_TITLE_LETTERS = 24;
export const lettersOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

/** Lengths of texts in UTF-16 units, as browsers count them. */
export const TEXT_LIMITS = {
  title: 400,
  /** More than fits: the letters that take no room are counted out afterwards. */
  shortTitle: 80,
  nickname: 40,
  asks: 300,
  letterNo: 80,
  letterFrom: 80,
  roundTitle: 120,
  label: 200,
  hint: 300,
  option: 200,
  unit: 30,
  /** Of what an officer may answer. */
  answer: 2000,
} as const;

/** Ids that the app makes: by chance, so that they say nothing of a label and never change with it. */
export const MADE_FIELD_ID = /^f[0-9a-f]{8}$/;
export const MADE_OPTION_ID = /^o[0-9a-f]{8}$/;
