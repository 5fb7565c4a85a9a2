import { auditRefusal } from '../../use-cases/audit-refusal.ts';
import type { Turn } from './bot.ts';

/** Notes in the audit that a person of ours was refused; of strangers nothing is kept. */
export async function noteRefusal({ ports, user, key }: Turn, what: string, about = ''): Promise<void> {
  if (!user) return;
  await auditRefusal(ports, { key, province: user.province ?? null, actor: user.user, what, about });
}
