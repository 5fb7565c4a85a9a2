import { type Person, rolesOf } from '@thankamnot/shared/organization/people';
import type { Reader } from '../../messages/help.ts';

/** As whom a person is spoken to: which commands and quick replies are offered. */
export function readersOf(person: Person | undefined): Reader[] {
  if (!person) return ['guest'];
  const READERS = {
    officer: 'officer',
    district_coordinator: 'coordinator',
    provincial_coordinator: 'provincial',
  } as const;
  return rolesOf(person).map((role): Reader => READERS[role]);
}
