import { normaliseThai } from '@thankamnot/shared/text/normalise-thai';
import { inviteDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { tidyCode } from '../../use-cases/registration.ts';
import type { Turn } from './bot.ts';

const CODE = /^(?:รหัส(?:เชิญ)?\s*(?:คือ|:)?\s*)?((?:[a-z0-9][\s-]?){7}[a-z0-9])(?:\s*(?:ครับ|ค่ะ|คะ))?$/i;

/**
 * The invite code that a text is. Eight letters and digits may be another thing (a word, a date, a unit's code):
 * only letters mixed with digits are surely meant as a code; the rest is one if it exists.
 */
export async function inviteCodeIn({ ports }: Turn, text: string): Promise<string | undefined> {
  const match = CODE.exec(normaliseThai(text));
  const code = match?.[1] && tidyCode(match[1]);
  if (!code) return undefined;
  const surely = /\d/.test(code) && /[A-Z]/.test(code);
  return surely || (await read(ports.store, inviteDoc(code))) ? code : undefined;
}
