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

/** The route of an address as `location` has it, or undefined where there is no such page. */
export function routeOf(pathname: string, search = ''): Route | undefined {
  const below = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  const parts = below.split('/').filter(Boolean).map(decoded);
  if (parts.includes(undefined)) return undefined;
  const [page, duty, round, ...rest] = parts as string[];
  const query = new URLSearchParams(search);
  if (rest.length > 0) return undefined;
  if (duty !== undefined && round !== undefined) {
    const unit = query.get('unit') ?? undefined;
    if (page === 'report') return { page, duty, round, unit, count: query.get('count') ?? undefined };
    if (page === 'history') return { page, duty, round, unit };
    if (page === 'reconcile') return { page, duty, round };
    if (page === 'share') return { page, duty, round };
    if (page === 'remind' || page === 'extend')
      return { page, duty, round, units: query.get('units') ?? undefined };
    const district = query.get('district') || undefined;
    return page === 'duty' ? { page: 'board', duty, round, district } : undefined;
  }
  if (duty !== undefined && page === 'unit')
    return {
      page,
      code: duty,
      duty: query.get('duty') ?? undefined,
      round: query.get('round') ?? undefined,
    };
  if (duty !== undefined) {
    if (page === 'new-duty') return { page, template: duty };
    if (page === 'edit-duty') return { page, duty };
    return page === 'plan' || page === 'sending' ? { page, id: duty } : undefined;
  }
  if (page === 'duty-shelf') return { page };
  if (page === undefined || page === 'index.html') return { page: 'work' };
  if (page === 'register') return { page, code: query.get('code') ?? '' };
  if (page === 'letter') return { page, draft: query.get('draft') ?? undefined };
  if (page === 'broadcast' || page === 'sendings') return { page };
  if (page === 'budget' || page === 'calls' || page === 'people' || page === 'roster') return { page };
  if (page === 'me' || page === 'own-data' || page === 'privacy' || page === 'duties') return { page };
  return undefined;
}

/** The path of a route below the base, with its query. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'work':
      return '/';
    case 'register':
      return route.code ? `/register?${new URLSearchParams({ code: route.code })}` : '/register';
    case 'report':
    case 'history': {
      const count = route.page === 'report' ? route.count : undefined;
      const query = new URLSearchParams({ ...(route.unit && { unit: route.unit }), ...(count && { count }) });
      const search = query.size > 0 ? `?${query}` : '';
      return `/${route.page}/${encodeURIComponent(route.duty)}/${encodeURIComponent(route.round)}${search}`;
    }
    case 'letter':
      return route.draft ? `/letter?${new URLSearchParams({ draft: route.draft })}` : '/letter';
    case 'new-duty':
      return `/new-duty/${encodeURIComponent(route.template)}`;
    case 'edit-duty':
      return `/edit-duty/${encodeURIComponent(route.duty)}`;
    case 'reconcile':
      return `/reconcile/${encodeURIComponent(route.duty)}/${encodeURIComponent(route.round)}`;
    case 'board': {
      const search = route.district ? `?${new URLSearchParams({ district: route.district })}` : '';
      return `/duty/${encodeURIComponent(route.duty)}/${encodeURIComponent(route.round)}${search}`;
    }
    case 'share':
      return `/${route.page}/${encodeURIComponent(route.duty)}/${encodeURIComponent(route.round)}`;
    case 'remind':
    case 'extend': {
      const search = route.units ? `?${new URLSearchParams({ units: route.units })}` : '';
      return `/${route.page}/${encodeURIComponent(route.duty)}/${encodeURIComponent(route.round)}${search}`;
    }
    case 'unit': {
      const { code, duty, round } = route;
      const search = duty && round ? `?${new URLSearchParams({ duty, round })}` : '';
      return `/unit/${encodeURIComponent(code)}${search}`;
    }
    case 'plan':
    case 'sending':
      return `/${route.page}/${encodeURIComponent(route.id)}`;
    default:
      return `/${route.page}`;
  }
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
