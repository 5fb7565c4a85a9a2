/**
 * Where a link opens. `https://liff.line.me/{liffId}/path?query#hash` opens the LIFF app's endpoint with that path
 * and with the person's identity, which on a real phone LIFF hands over; any other address opens as it is.
 */
export function resolveLink(
  uri: string,
  liff: { id: string; endpointUrl: string | undefined },
  idToken: () => string,
): string {
  if (!URL.canParse(uri)) return uri;
  const link = new URL(uri);
  const root = `/${liff.id}`;
  const within = link.pathname === root || link.pathname.startsWith(`${root}/`);
  if (link.host !== 'liff.line.me' || !within) return uri;
  const state = link.searchParams.get('liff.state');
  link.searchParams.delete('liff.state');
  const path = `${link.pathname.slice(root.length)}${link.search}${link.hash}`;
  return liffUrl(state ?? path, liff.endpointUrl, idToken());
}

/** The app's own address of `path`, with the identity before any hash. */
export function liffUrl(path: string, endpointUrl: string | undefined, idToken: string): string {
  if (!endpointUrl) throw new Error('simulator: liffEndpointUrl is not set, so LIFF links lead nowhere');
  const asked = new URL(path, 'http://liff.invalid');
  const url = new URL(endpointUrl);
  if (path.startsWith('/')) url.pathname = url.pathname.replace(/\/$/, '') + asked.pathname;
  for (const [key, value] of asked.searchParams) url.searchParams.append(key, value);
  url.searchParams.set('sim_id_token', idToken);
  url.searchParams.set('sim_in_client', '1');
  url.hash = asked.hash;
  return url.href;
}
