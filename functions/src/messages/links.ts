/** Where cards lead: the pages of the mini-app, as `https://liff.line.me/{liffId}/…`. Their routes are the app's own. */

export interface Links {
  work(): string;
  report(duty: string, round: string, unit?: string): string;
  /** A coordinator's view of one round, unit by unit. */
  board(duty: string, round: string): string;
  overview(): string;
  register(): string;
  privacy(): string;
}

/** `liffUrl` turns a path of the mini-app into the address that opens it inside LINE. */
export function linksTo(liffUrl: (path: string) => string): Links {
  const at = (page: string, duty: string, round: string) =>
    `/${page}/${encodeURIComponent(duty)}/${encodeURIComponent(round)}`;
  return {
    work: () => liffUrl('/'),
    report: (duty, round, unit) =>
      liffUrl(`${at('report', duty, round)}${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`),
    board: (duty, round) => liffUrl(at('duty', duty, round)),
    overview: () => liffUrl('/duties'),
    register: () => liffUrl('/register'),
    privacy: () => liffUrl('/privacy'),
  };
}
