/** Where cards lead: the pages of the mini-app, as `https://liff.line.me/{liffId}/…`. Their routes are the app's own. */

export interface Links {
  work(): string;
  /** `count`: the figure that the form opens with. */
  report(duty: string, round: string, unit?: string, count?: number): string;
  /** A coordinator's view of one round, unit by unit. */
  board(duty: string, round: string): string;
  overview(): string;
  /** A send plan with every name, to be confirmed there. */
  plan(id: string): string;
  /** The record of what was sent. */
  sending(id: string): string;
  broadcast(): string;
  /** Whom to telephone, with numbers to tap. */
  calls(): string;
  /** Sharing a card about a round into a group. */
  share(duty: string, round: string): string;
  /** Pasting a letter; with a draft's id, correcting what was read. */
  letter(draft?: string): string;
  register(): string;
  privacy(): string;
  /** The person's own data. */
  me(): string;
}

/** `liffUrl` turns a path of the mini-app into the address that opens it inside LINE. */
export function linksTo(liffUrl: (path: string) => string): Links {
  const at = (page: string, duty: string, round: string) =>
    `/${page}/${encodeURIComponent(duty)}/${encodeURIComponent(round)}`;
  return {
    work: () => liffUrl('/'),
    report: (duty, round, unit, count) => {
      const query = new URLSearchParams({
        ...(unit && { unit }),
        ...(count !== undefined && { count: String(count) }),
      }).toString();
      return liffUrl(`${at('report', duty, round)}${query && `?${query}`}`);
    },
    board: (duty, round) => liffUrl(at('duty', duty, round)),
    overview: () => liffUrl('/duties'),
    plan: (id) => liffUrl(`/plan/${encodeURIComponent(id)}`),
    sending: (id) => liffUrl(`/sending/${encodeURIComponent(id)}`),
    broadcast: () => liffUrl('/broadcast'),
    calls: () => liffUrl('/calls'),
    share: (duty, round) => liffUrl(at('share', duty, round)),
    letter: (draft) =>
      liffUrl(draft === undefined ? '/letter' : `/letter?draft=${encodeURIComponent(draft)}`),
    register: () => liffUrl('/register'),
    privacy: () => liffUrl('/privacy'),
    me: () => liffUrl('/me'),
  };
}
