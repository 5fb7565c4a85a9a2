/** What stands when the rehearsal opens: Tak's roster, the duties of the letters, and the named people in their seats. */
import { readFileSync } from 'node:fs';
import { provinceDoc } from '@thankamnot/functions/use-cases/documents';
import type { Ports } from '@thankamnot/functions/use-cases/ports';
import { patch } from '@thankamnot/functions/use-cases/records';
import { acceptPrivacy, makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { findProvince, type ProvinceName } from '@thankamnot/shared/organization/provinces';
import { readRoster } from '@thankamnot/shared/organization/roster';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { PEOPLE, type RehearsalPerson } from './people.ts';

const TAK = findProvince('ตาก') as ProvinceName;
const DUTIES = ['odloc-2568', 'help-centre'];

export async function seedTak(ports: Ports, duties: readonly string[] = DUTIES): Promise<void> {
  const csv = readFileSync(new URL('../../data/rosters/lao-tak.csv', import.meta.url), 'utf8');
  const read = readRoster(
    csv
      .trim()
      .split('\n')
      .map((line) => line.split(',')),
    TAK,
  );
  if ('faults' in read) throw new Error(`data/rosters/lao-tak.csv: ${JSON.stringify(read.faults[0])}`);
  await importRoster(ports, read.roster);
  const contact = { name: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตาก', phone: '0 5551 4483 ต่อ 3' };
  await ports.store.commit([patch(provinceDoc(TAK.code), [['contact'], contact])]);
  for (const id of duties) {
    const template = findTemplate(id);
    if (!template) throw new Error(`no template ${id}`);
    await addDuty(ports, template, TAK.code);
  }
  for (const person of Object.values(PEOPLE) as RehearsalPerson[]) await settle(ports, person);
}

/** Brings a person to the seat by the same way as everybody: notice, invite, code. */
async function settle(ports: Ports, { id, name, seat, coordinates }: RehearsalPerson): Promise<void> {
  if (!seat && !coordinates) return;
  await acceptPrivacy(ports, { user: id, name }, PRIVACY_VERSION);
  const invite = await makeInvite(ports, TAK.code, seat ? { seat } : { coordinator: coordinates ?? {} });
  await useInvite(ports, id, invite.code, `seed~${id}`);
}
