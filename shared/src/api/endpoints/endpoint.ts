import type * as z from 'zod/mini';

export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api/v1`; `:name` is a path parameter. */
  path: string;
  summary: string;
  /** `id_token`: a LIFF ID token only; `session`: an ID token or our session; `none`: open to all. */
  auth: 'id_token' | 'session' | 'none';
  /** Seconds for which any cache may keep the answer, because it is the same for everybody. */
  sharedFor?: number;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  /** The body is no JSON but the bytes of a file, not more than so many. */
  bytes?: { types: readonly string[]; most: number };
  response: z.ZodMiniType;
  /** The answer has a version (`ETag`): whoever sends it along (`If-None-Match`) gets 304 while nothing changed. */
  versioned?: true;
}

/** The path of a round of a duty. */
export const ROUND = '/duties/:duty/rounds/:round';
