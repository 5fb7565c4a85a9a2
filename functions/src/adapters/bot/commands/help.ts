import { groupHelp } from '../../../messages/group.ts';
import { help } from '../../../messages/help.ts';
import { provinceDoc } from '../../../use-cases/documents.ts';
import { read } from '../../../use-cases/records.ts';
import { notYetRegistered } from '../admit.ts';
import type { Reply, Turn } from '../bot.ts';
import { readersOf } from '../readers.ts';

/** `ช่วยเหลือ`: what this person can type and tap, and whom to call. */
export async function showHelp(turn: Turn): Reply {
  const { ports, person, links, place, user } = turn;
  if (place === 'group') return [groupHelp()];
  if (!person) {
    const guest = help({ readers: ['guest'], contact: null }, links);
    return user ? [guest] : [guest, ...notYetRegistered(turn).slice(1)];
  }
  const province = await read(ports.store, provinceDoc(person.province));
  return [help({ readers: readersOf(person), contact: province?.contact ?? null }, links)];
}
