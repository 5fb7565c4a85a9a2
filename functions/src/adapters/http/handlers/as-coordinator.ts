import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { auditRefusal } from '../../../use-cases/audit-refusal.ts';
import type { User } from '../../../use-cases/documents.ts';
import type { Ports } from '../../../use-cases/ports.ts';
import { coordinatorOf } from './boards.ts';

/** Lets the asking coordinator act; what is not theirs is refused and noted. */
export async function asCoordinator<T>(
  ports: Ports,
  user: User | undefined,
  what: string,
  act: (by: Person) => Promise<T>,
): Promise<T> {
  try {
    return await act(coordinatorOf(user));
  } catch (error) {
    if (user && error instanceof Problem && error.code === 'not_allowed') {
      await auditRefusal(ports, {
        key: `liff~${ports.random.uuid()}`,
        province: user.province ?? null,
        actor: user.user,
        what,
      });
    }
    throw error;
  }
}

/** A press of a button, of this person: the same one again has no second effect. */
export const pressOf = (by: Person, key: string): string => `liff~${by.user}~${key}`;
