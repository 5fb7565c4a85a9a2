/** Commands that make invite codes. */
import { addMs, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { findUnit, laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { type InviteRecord, provinces, rosterDoc } from '../../use-cases/documents.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { find, read } from '../../use-cases/records.ts';
import { makeInvite } from '../../use-cases/registration.ts';
import { provinceOf } from './arguments.ts';
import { type Call, type Command, Refusal } from './command.ts';
import { table } from './table.ts';

export const coordinatorInvite: Command = {
  name: 'coordinator invite',
  usage: '--province <name> | --district <name>',
  does: 'สร้างรหัสเชิญผู้ประสานงานจังหวัดหรืออำเภอ (ใช้ได้ครั้งเดียว)',
  takes: [],
  options: { province: 'text', district: 'text' },
  async run(call) {
    const named = call.option('district');
    if (named === undefined && call.option('province') === undefined) {
      throw new Refusal('one of --province <name> and --district <name> is needed');
    }
    const ports = await call.environment.connect();
    const rosters = await rostersOf(call, ports);
    const district = named === undefined ? undefined : districtNamed(named, rosters);
    const province = district?.province ?? rosters[0]?.province ?? '';
    const grants = { coordinator: district ? { district: district.code } : {} };
    const invite = await makeInvite(ports, province, grants);
    const place = district?.name ?? `จังหวัด${rosters[0]?.name}`;
    return {
      json: { code: invite.code, province, district: district?.code ?? null, expiresAt: invite.expiresAt },
      text: `รหัสเชิญผู้ประสานงาน${place}: ${invite.code} (ใช้ได้ถึง ${lastDayOf(invite)})`,
    };
  },
};

export const unitInvite: Command = {
  name: 'unit invite',
  usage: '--unit <code> [--head] | --all [--province <name>] [--pdf <file>]',
  does: 'สร้างรหัสเชิญเจ้าหน้าที่ของหน่วยงานเดียว หรือของ อปท. ทุกแห่ง',
  takes: [],
  options: { unit: 'text', all: 'flag', head: 'flag', province: 'text', pdf: 'text' },
  async run(call) {
    if (call.option('pdf') !== undefined) {
      throw new Refusal('--pdf is not available in this version; leave it out and the codes are listed');
    }
    const code = call.option('unit');
    if ((code === undefined) === !call.flag('all'))
      throw new Refusal('one of --unit <code> and --all is needed');
    const head = call.flag('head');
    if (head && code === undefined) throw new Refusal('--head goes with --unit <code>: one head a code');
    const ports = await call.environment.connect();
    const rosters = await rostersOf(call, ports);
    if (code === undefined) return inviteAll(ports, rosters);

    const unit = rosters.flatMap((roster) => findUnit(roster, code) ?? [])[0];
    if (!unit) throw new Refusal(`--unit: unknown unit "${code}"`);
    const invite = await inviteTo(ports, unit, head);
    return {
      json: invite,
      text: `รหัสเชิญ${head ? 'ผู้บริหาร' : 'เจ้าหน้าที่'}${unit.name}: ${invite.code} (ใช้ได้ถึง ${lastDayOf(invite)})`,
    };
  },
};

async function inviteAll(ports: Ports, rosters: readonly Roster[]) {
  const invites = [];
  for (const unit of rosters.flatMap(laosOf)) invites.push(await inviteTo(ports, unit));
  const rows = invites.map(({ unit, name, code }) => [unit, name, code]);
  return { json: { invites }, text: table([['รหัสหน่วยงาน', 'หน่วยงาน', 'รหัสเชิญ'], ...rows]) };
}

async function inviteTo(ports: Ports, unit: Unit, head = false) {
  const { code, expiresAt } = await makeInvite(ports, unit.province, {
    seat: unit.code,
    ...(head && { head }),
  });
  return { unit: unit.code, name: unit.name, code, expiresAt };
}

/** Rosters of the provinces in use, or of the one of `--province`. */
async function rostersOf(call: Call, { store }: Ports): Promise<Roster[]> {
  const named = call.option('province');
  const wanted =
    named === undefined ? (await find(store, provinces)).map(({ code }) => code) : [provinceOf(named).code];
  const rosters = await Promise.all(wanted.map((code) => read(store, rosterDoc(code))));
  const known = rosters.filter((roster) => roster !== undefined);
  if (known.length === 0) {
    throw new Refusal(
      `no roster${named === undefined ? '' : ` of ${provinceOf(named).name}`}; roster import comes first`,
    );
  }
  return known;
}

function districtNamed(text: string, rosters: readonly Roster[]): Unit {
  const name = text.trim().replace(/^อำเภอ|^อ\.\s*/, '');
  const found = rosters
    .flatMap(({ units }) => units)
    .filter(({ level, code, district }) => level === 'district' && (district === name || code === name));
  const [only, ...others] = found;
  if (!only) throw new Refusal(`--district: unknown district "${text}"`);
  if (others.length > 0)
    throw new Refusal(`--district: several provinces have "${text}"; name one with --province`);
  return only;
}

/** The code ends at midnight: the day before is the last on which it works. */
const lastDayOf = ({ expiresAt }: Pick<InviteRecord, 'expiresAt'>) =>
  shortThaiDate(civilDateAt(addMs(expiresAt, -1)));
