/** Commands that make invite codes. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { findUnit, laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { type InviteRecord, provinces, rosterDoc } from '../../use-cases/documents.ts';
import { type InvitedUnit, inviteSheetsOf, lastDayBefore } from '../../use-cases/invite-sheets.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { find, read } from '../../use-cases/records.ts';
import { makeInvite } from '../../use-cases/registration.ts';
import { provinceOf } from './arguments.ts';
import { type Call, type Command, type Output, Refusal } from './command.ts';
import { needWritable, writeNamedFile } from './named-file.ts';
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
  usage: '--unit <code> [--head] | --all [--province <name>]  [--pdf <file>]',
  does: 'สร้างรหัสเชิญเจ้าหน้าที่ของหน่วยงานเดียว หรือของ อปท. ทุกแห่ง และพิมพ์เป็นบัตร (PDF)',
  takes: [],
  options: { unit: 'text', all: 'flag', head: 'flag', province: 'text', pdf: 'text' },
  async run(call) {
    const code = call.option('unit');
    if ((code === undefined) === !call.flag('all'))
      throw new Refusal('one of --unit <code> and --all is needed');
    const head = call.flag('head');
    if (head && code === undefined) throw new Refusal('--head goes with --unit <code>: one head a code');
    const ports = await call.environment.connect();
    const rosters = await rostersOf(call, ports);
    const unit =
      code === undefined ? undefined : rosters.flatMap((roster) => findUnit(roster, code) ?? [])[0];
    if (code !== undefined && !unit) throw new Refusal(`--unit: unknown unit "${code}"`);
    const file = call.option('pdf');
    if (file !== undefined) await needWritable(file);

    const invited = await inviteEach(ports, unit ? [unit] : rosters.flatMap(laosOf), head);
    if (file !== undefined) {
      await writeNamedFile(
        file,
        await ports.press.printInvites(inviteSheetsOf(rosters, invited, ports.liffUrl)),
      );
    }
    return outputOf(invited, { one: unit !== undefined, head, file });
  },
};

async function inviteEach(ports: Ports, units: readonly Unit[], head: boolean): Promise<InvitedUnit[]> {
  const invited: InvitedUnit[] = [];
  for (const unit of units) {
    const grants = { seat: unit.code, ...(head && { head }) };
    const { code, expiresAt } = await makeInvite(ports, unit.province, grants);
    invited.push({ unit, code, expiresAt, head });
  }
  return invited;
}

function outputOf(
  invited: readonly InvitedUnit[],
  { one, head, file }: { one: boolean; head: boolean; file: string | undefined },
): Output {
  const invites = invited.map(({ unit, code, expiresAt }) => ({
    unit: unit.code,
    name: unit.name,
    code,
    expiresAt,
  }));
  const printed = file === undefined ? {} : { file };
  const [only] = invites;
  if (one && only) {
    const whom = head ? 'ผู้บริหาร' : 'เจ้าหน้าที่';
    return {
      json: { ...only, ...printed },
      text: `รหัสเชิญ${whom}${only.name}: ${only.code} (ใช้ได้ถึง ${lastDayOf(only)})${file ? `\nพิมพ์ไว้ที่ ${file}` : ''}`,
    };
  }
  const rows = invites.map(({ unit, name, code }) => [unit, name, code]);
  return {
    json: { invites, ...printed },
    text: file
      ? `${file}: รหัสเชิญ ${invites.length} หน่วยงาน`
      : table([['รหัสหน่วยงาน', 'หน่วยงาน', 'รหัสเชิญ'], ...rows]),
  };
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

const lastDayOf = ({ expiresAt }: Pick<InviteRecord, 'expiresAt'>) => shortThaiDate(lastDayBefore(expiresAt));
