/** Commands on the list of a province's units. */
import { laosOf, readRoster } from '@thankamnot/shared/organization/roster';
import { shortName, supervisorOf } from '@thankamnot/shared/organization/unit';
import { directoryDoc, rosterDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { importRoster } from '../../use-cases/setup.ts';
import { provinceOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { readNamedFile, readRows } from './roster-file.ts';
import { table } from './table.ts';

/** Enough to mend a file by; a wrong column makes a fault of every line. */
const MOST_FAULTS = 20;

export const rosterImport: Command = {
  name: 'roster import',
  usage: '<csv|xlsx> --province <name>',
  does: 'นำเข้าทะเบียนหน่วยงานของจังหวัด',
  takes: ['csv|xlsx'],
  options: { province: 'text' },
  async run(call) {
    const province = provinceOf(call.required('province'));
    const file = call.words[0] ?? '';
    const rows = await readRows(file, await readNamedFile(file));
    const result = readRoster(rows, province);
    if ('faults' in result) {
      const lines = result.faults.map(({ line, message }) => `${file}:${line}: ${message}`);
      const more = lines.length - MOST_FAULTS;
      const shown = more > 0 ? [...lines.slice(0, MOST_FAULTS), `${file}: and ${more} more`] : lines;
      throw new Refusal(...(shown as [string, ...string[]]));
    }
    const { roster } = result;
    const { units, laos } = await importRoster(await call.environment.connect(), roster);
    const districts = roster.units.filter(({ level }) => level === 'district').length;
    return {
      json: { province: province.code, name: province.name, units, laos, districts },
      text: `จังหวัด${province.name}: นำเข้า อปท. ${laos} แห่ง ${districts} อำเภอ`,
    };
  },
};

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
