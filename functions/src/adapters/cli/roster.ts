/** Commands on the list of a province's units. */
import { laosOf, type Roster, readRoster } from '@thankamnot/shared/organization/roster';
import { faultInEnglish } from '@thankamnot/shared/organization/roster-fault';
import { shortName, supervisorOf } from '@thankamnot/shared/organization/unit';
import { lookAtRoster, type RosterLook } from '../../use-cases/change-roster.ts';
import { directoryDoc, rosterDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { importRoster } from '../../use-cases/setup.ts';
import { provinceOf } from './arguments.ts';
import { type Call, type Command, Refusal } from './command.ts';
import { readNamedFile, readRows } from './roster-file.ts';
import { table } from './table.ts';

/** Enough to mend a file by; a wrong column makes a fault of every line. */
const MOST_FAULTS = 20;

export const rosterImport: Command = {
  name: 'roster import',
  usage: '<csv|xlsx> --province <name> [--gone keep|remove]',
  does: 'นำเข้าทะเบียนหน่วยงานของจังหวัด',
  takes: ['csv|xlsx'],
  options: { province: 'text', gone: 'text' },
  async run(call) {
    const province = provinceOf(call.required('province'));
    const file = call.words[0] ?? '';
    const told = goneOption(call);
    const rows = await readRows(file, await readNamedFile(file));
    const result = readRoster(rows, province);
    if ('faults' in result) {
      const lines = result.faults.map((fault) => `${file}:${fault.line}: ${faultInEnglish(fault)}`);
      const more = lines.length - MOST_FAULTS;
      const shown = more > 0 ? [...lines.slice(0, MOST_FAULTS), `${file}: and ${more} more`] : lines;
      throw new Refusal(...(shown as [string, ...string[]]));
    }
    const ports = await call.environment.connect();
    const look = await lookAtRoster(ports, result.roster);
    if (told === undefined) refuseSilentLoss(file, look);
    const { units, laos, changes } = await importRoster(ports, result.roster, told);
    const stored = (await read(ports.store, rosterDoc(province.code))) ?? result.roster;
    const districts = stored.units.filter(({ level }) => level === 'district').length;
    const isFirst = changes.added === laos;
    const summary = `จังหวัด${province.name}: นำเข้า อปท. ${laos} แห่ง ${districts} อำเภอ`;
    return {
      json: {
        province: province.code,
        name: province.name,
        units,
        laos,
        districts,
        ...(!isFirst && { changes }),
      },
      text: isFirst ? summary : [summary, ...changesInWords(look, result.roster, told)].join('\n'),
    };
  },
};

function goneOption(call: Call): 'keep' | 'remove' | undefined {
  const gone = call.option('gone');
  if (gone === undefined || gone === 'keep' || gone === 'remove') return gone;
  throw new Refusal(`--gone: "${gone}" is neither keep nor remove`);
}

/** A unit that nobody sits in is replaced without a question; officers and answers are not. */
function refuseSilentLoss(file: string, { change, used }: RosterLook): void {
  const lost = change.gone.filter(({ unit }) => {
    const { officers, answered } = used.get(unit.code) ?? { officers: [], answered: [] };
    return officers.length + answered.length > 0;
  });
  if (lost.length === 0) return;
  const names = lost.slice(0, MOST_FAULTS).map(({ unit }) => `${unit.code} ${unit.name}`);
  throw new Refusal(
    `${file}: not in the file, but with officers or answers: ${names.join(', ')}${lost.length > MOST_FAULTS ? ', …' : ''}; say --gone keep or --gone remove`,
  );
}

function changesInWords({ change }: RosterLook, newer: Roster, gone: 'keep' | 'remove' = 'remove'): string[] {
  const nameOf = (code: string) => newer.units.find((unit) => unit.code === code)?.name ?? code;
  return [
    ...change.added.map((unit) => `ใหม่ ${unit.code} ${unit.name}`),
    ...change.changed.map(({ before, after }) => `เปลี่ยน ${after.code} ${before.name} → ${after.name}`),
    ...change.gone.map(({ unit, mayBe }) => {
      const same = mayBe.map((code) => `${code} ${nameOf(code)}`).join(', ');
      const fate = gone === 'keep' ? 'คงไว้' : 'นำออก';
      return `${fate} ${unit.code} ${unit.name}${same && ` (อาจเป็นหน่วยงานเดียวกับ ${same})`}`;
    }),
  ];
}

export const rosterShow: Command = {
  name: 'roster show',
  usage: '--province <name>',
  does: 'แสดงหน่วยงานของจังหวัด และจำนวนเจ้าหน้าที่ที่ลงทะเบียนแล้ว',
  takes: [],
  options: { province: 'text' },
  async run(call) {
    const province = provinceOf(call.required('province'));
    const { store } = await call.environment.connect();
    const roster = await read(store, rosterDoc(province.code));
    if (!roster) throw new Refusal(`no roster of ${province.name}; roster import comes first`);
    const directory = await read(store, directoryDoc(province.code));
    const units = roster.units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      shortName: shortName(unit),
      level: unit.level,
      type: unit.type ?? null,
      district: unit.district ?? null,
      supervisor: supervisorOf(unit) ?? null,
      phone: unit.phone ?? null,
      officers: directory?.seats.filter((seat) => seat.unit === unit.code).length ?? 0,
    }));
    const laos = laosOf(roster).length;
    const rows = units.map((unit) => [unit.code, unit.name, unit.district ?? '', unit.officers]);
    return {
      json: { province: province.code, name: province.name, laos, units },
      text: `${table([['รหัส', 'หน่วยงาน', 'อำเภอ', 'เจ้าหน้าที่'], ...rows])}\n\nจังหวัด${province.name}: อปท. ${laos} แห่ง`,
    };
  },
};
