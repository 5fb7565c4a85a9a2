/**
 * Answers under a version, for pages that look again and again: whoever holds the version already costs the reads
 * that it is made of, and no more.
 */
import { createHash } from 'node:crypto';

export interface Versioned<T> {
  version: string;
  /** Reads the rest; not called for whoever holds the version. */
  answer(): T | Promise<T>;
}

/** The version of what an answer is made from. */
export const versionOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

export const etagOf = (version: string): string => `"${version}"`;

/** Does an `If-None-Match` header name the version? A front that compresses marks it as weak; it is the same answer. */
export const holds = (ifNoneMatch: string | undefined, version: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(version));
