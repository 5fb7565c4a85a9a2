import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { auditRefusal } from '../../../use-cases/audit-refusal.ts';
import type { User } from '../../../use-cases/documents.ts';
import type { Ports } from '../../../use-cases/ports.ts';
import { coordinatorOf } from './boards.ts';

/** What is refused to a person, rather than mistaken by one. */
const REFUSALS: readonly string[] = ['not_allowed', 'not_found', 'already_decided'];

/** Acts as the asking coordinator; what they may not is refused and noted. */
export const asCoordinator =
  (ports: Ports) =>
  async <T>(user: User | undefined, what: string, act: (by: Person) => Promise<T>): Promise<T> => {
    try {
      return await act(coordinatorOf(user));
    } catch (error) {
      if (user && error instanceof Problem && REFUSALS.includes(error.code)) {
        await auditRefusal(ports, {
          key: `liff~${ports.random.uuid()}`,
          province: user.province ?? null,
          actor: user.user,
          what,
          about: error.code,
        });
      }
      throw error;
    }
  };
