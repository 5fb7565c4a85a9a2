import { auditDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { set } from './records.ts';

/** Notes that somebody was refused what is not theirs: who, what, and about which thing; no words of theirs. */
export async function auditRefusal(
  ports: Pick<Ports, 'store' | 'clock'>,
  refused: { key: string; province: string | null; actor: string; what: string; about?: string },
): Promise<void> {
  const { key, province, actor, what, about = '' } = refused;
  const entry = { at: ports.clock.now(), province, actor, did: `refused ${what}`, about };
  await ports.store.commit([set(auditDoc(`${key}~refused`), entry)]);
}
