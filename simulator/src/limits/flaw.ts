/** One thing that is wrong with a request body, as LINE lists it under `details`. */
export interface Flaw {
  message: string;
  /** Where: `messages[0].text`. */
  property: string;
}
