import type { Person } from '@thankamnot/shared/organization/people';

/** A press of a button, of this person: the same one again has no second effect. */
export const pressOf = (by: Pick<Person, 'user'>, key: string): string => `liff~${by.user}~${key}`;
