import type { DocumentData } from '@google-cloud/firestore';
import { Timestamp } from '@google-cloud/firestore';
import type { Data, Json } from '../../use-cases/document-store.ts';
import { EXPIRY_FIELD } from './check-data.ts';

/**
 * Firestore's time to live works on timestamps only, the port knows only JSON: `expiresAt` is an ISO instant above
 * this file and a timestamp below it. Every other value is the same on both sides.
 */
export function toFirestore(data: Data): DocumentData {
  const expiry = data[EXPIRY_FIELD];
  return expiry === undefined ? data : { ...data, [EXPIRY_FIELD]: valueToFirestore(EXPIRY_FIELD, expiry) };
}

/** The same for one value, written to a field or compared with it; `field` is the field's top-level name. */
export function valueToFirestore(field: string, value: Json): Json | Timestamp {
  if (field !== EXPIRY_FIELD || typeof value !== 'string') return value;
  return Timestamp.fromDate(new Date(value));
}

export function fromFirestore(data: DocumentData): Data {
  const expiry: unknown = data[EXPIRY_FIELD];
  return expiry instanceof Timestamp ? { ...data, [EXPIRY_FIELD]: expiry.toDate().toISOString() } : data;
}
