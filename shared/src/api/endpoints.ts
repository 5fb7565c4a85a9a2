/**
 * Every endpoint of the LIFF API, one row each, by what it is about in `endpoints/`: the contract of both sides. The
 * server mounts this table, the app's client is typed by it, and `GET /api/v1/openapi.json` is generated from it. Dates
 * are ISO civil dates in Asia/Bangkok, instants ISO 8601 in UTC, rates fractions from 0 to 1 (null where no units are
 * expected).
 */
import type * as z from 'zod/mini';
import { DUTY_EDITOR } from './endpoints/duty-editor.ts';
import { LETTERS } from './endpoints/letters.ts';
import { OWN } from './endpoints/own.ts';
import { PEOPLE } from './endpoints/people.ts';
import { REPORTS } from './endpoints/reports.ts';
import { ROUNDS } from './endpoints/rounds.ts';
import { SENDING } from './endpoints/sending.ts';

export const ENDPOINTS = {
  ...OWN,
  ...PEOPLE,
  ...REPORTS,
  ...ROUNDS,
  ...LETTERS,
  ...DUTY_EDITOR,
  ...SENDING,
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type ResponseOf<N extends EndpointName> = z.infer<(typeof ENDPOINTS)[N]['response']>;
export type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  body: infer B extends z.ZodMiniType;
}
  ? z.infer<B>
  : (typeof ENDPOINTS)[N] extends { bytes: object }
    ? Uint8Array
    : undefined;
/** The endpoints whose answers have a version. */
export type VersionedEndpoint = {
  [N in EndpointName]: (typeof ENDPOINTS)[N] extends { versioned: true } ? N : never;
}[EndpointName];
export type QueryOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  query: infer Q extends z.ZodMiniObject;
}
  ? z.infer<Q>
  : undefined;
/** Names of the path parameters of an endpoint. */
export type ParamsOf<N extends EndpointName> = PathParams<(typeof ENDPOINTS)[N]['path']>;
type PathParams<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & PathParams<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;
