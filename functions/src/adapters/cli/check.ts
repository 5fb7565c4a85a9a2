/** One line of `doctor`. */
export interface Check {
  check: string;
  state: 'ok' | 'warn' | 'fail';
  /** What was found and, unless it is in order, what to do. */
  detail: string;
}

export const check = (name: string, state: Check['state'], detail: string): Check => ({
  check: name,
  state,
  detail,
});
