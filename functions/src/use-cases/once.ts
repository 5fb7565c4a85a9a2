/** Each request takes effect once: its mark is created in the same batch as its effect. */
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { AlreadyExists, type Write } from './document-store.ts';
import { inboxDoc } from './documents.ts';
import { create } from './records.ts';

/** Longer than LINE's redelivery and any client's patience. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** The write that makes a second effect of the same request impossible. */
export const mark = (key: string, now: Instant): Write =>
  create(inboxDoc(key), { at: now, expiresAt: addMs(now, KEPT_MS) });

/** Did a batch fail because the request has taken effect before? */
export const wasDoneBefore = (error: unknown, key: string): boolean =>
  error instanceof AlreadyExists && error.path === inboxDoc(key).path;
