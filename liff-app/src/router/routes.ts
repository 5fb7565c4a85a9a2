/** The addresses of the app, below its base. LINE's links end in the same paths: `https://liff.line.me/{id}/report/…`. */
export type Route =
  | { page: 'work' }
  | { page: 'register'; code: string }
  /** `count`: the figure that the form opens with, as it was written in chat. */
  | { page: 'report'; duty: string; round: string; unit: string | undefined; count?: string | undefined }
  | { page: 'history'; duty: string; round: string; unit: string | undefined }
  | { page: 'me' }
  | { page: 'own-data' }
  | { page: 'privacy' }
  | { page: 'duties' }
  | { page: 'letter'; draft: string | undefined }
  | { page: 'duty-shelf' }
  /** From a template, or `blank`. */
  | { page: 'new-duty'; template: string }
  | { page: 'edit-duty'; duty: string }
  /** `district`: a heading of the board that it is narrowed to. */
  | { page: 'board'; duty: string; round: string; district?: string | undefined }
  | { page: 'reconcile' | 'share'; duty: string; round: string }
  /** `units` are those that were picked by hand; see `unit-codes.ts`. */
  | { page: 'remind' | 'extend'; duty: string; round: string; units?: string | undefined }
  /** With the round from whose list one came. */
  | { page: 'unit'; code: string; duty?: string | undefined; round?: string | undefined }
  | { page: 'plan' | 'sending'; id: string }
  | { page: 'broadcast' | 'sendings' | 'budget' | 'calls' | 'people' | 'roster' };

/** Where the server hangs the app; the LIFF endpoint URL ends in it. */
export const BASE = '/liff';

/** The address of each page: its parts, and what may stand in its query. */
const ADDRESSES: Record<Route['page'], string> = {
  work: '/',
  register: '/register?code',
  report: '/report/:duty/:round?unit&count',
  history: '/history/:duty/:round?unit',
  me: '/me',
  'own-data': '/own-data',
  privacy: '/privacy',
  duties: '/duties',
  letter: '/letter?draft',
  'duty-shelf': '/duty-shelf',
  'new-duty': '/new-duty/:template',
  'edit-duty': '/edit-duty/:duty',
  board: '/duty/:duty/:round?district',
  reconcile: '/reconcile/:duty/:round',
  share: '/share/:duty/:round',
  remind: '/remind/:duty/:round?units',
  extend: '/extend/:duty/:round?units',
  unit: '/unit/:code?duty&round',
  plan: '/plan/:id',
  sending: '/sending/:id',
  broadcast: '/broadcast',
  sendings: '/sendings',
  budget: '/budget',
  calls: '/calls',
  people: '/people',
  roster: '/roster',
};

type Values = Record<string, string | undefined>;

const partsOf = (path: string) => path.split('/').filter(Boolean);
const addressOf = (page: Route['page']) => {
  const [path, query] = ADDRESSES[page].split('?') as [string, string?];
  return { parts: partsOf(path), keys: query?.split('&') ?? [] };
};

/** The route of an address as `location` has it, or undefined where there is no such page. */
export function routeOf(pathname: string, search = ''): Route | undefined {
  const below = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  const given = partsOf(below === '/index.html' ? '' : below).map(decoded);
  const query = new URLSearchParams(search);
  for (const page of Object.keys(ADDRESSES) as Route['page'][]) {
    const { parts, keys } = addressOf(page);
    const isIt = (part: string, at: number) =>
      part.startsWith(':') ? given[at] !== undefined : part === given[at];
    if (parts.length !== given.length || !parts.every(isIt)) continue;
    const route: Values = { page };
    for (const [at, part] of parts.entries()) if (part.startsWith(':')) route[part.slice(1)] = given[at];
    for (const key of keys) route[key] = query.get(key) || undefined;
    if (page === 'register') route.code ??= '';
    return route as unknown as Route;
  }
  return undefined;
}

/** The path of a route below the base, with its query. */
export function pathOf(route: Route): string {
  const values = route as unknown as Values;
  const { parts, keys } = addressOf(route.page);
  const path = parts.map((part) =>
    part.startsWith(':') ? encodeURIComponent(values[part.slice(1)] ?? '') : part,
  );
  const query = new URLSearchParams();
  for (const key of keys) if (values[key]) query.set(key, values[key]);
  return `/${path.join('/')}${query.size > 0 ? `?${query}` : ''}`;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
