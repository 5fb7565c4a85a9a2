import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../testing/scene.ts';
import { january2561, orderOf } from './testing/uttaradit.ts';
import { workbook } from './xlsx/workbook.ts';

const board = january2561();
let table: Sheet;
let missing: Sheet;
let raw: Sheet;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await workbook(orderOf(board, { layout: 'help_centre' }));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  [table, missing, raw] = sheets.map(present) as [Sheet, Sheet, Sheet];
});

const textRows = (sheet: Sheet, from: number, to: number) =>
  sheet.rows.slice(from, to).map((row) => row.map((cell) => String(cell ?? '')));

describe('the Uttaradit table of January 2561', () => {
  it('has the title lines of the letter', () => {
    expect(textRows(table, 0, 3).map(([first]) => first)).toEqual([
      'แบบรายงานผลการจัดตั้งศูนย์ช่วยเหลือประชาชนขององค์กรปกครองส่วนท้องถิ่น',
      'ประจำเดือน มกราคม พ.ศ. ๒๕๖๑',
      'จังหวัดอุตรดิตถ์',
    ]);
  });

  it('has headings in two levels', () => {
    expect(textRows(table, 4, 6)).toEqual([
      [
        'ที่',
        'อำเภอ',
        'จำนวน อปท. ทั้งหมด (แห่ง)',
        'จำนวนศูนย์ช่วยเหลือประชาชน',
        '',
        'ปัญหา/อุปสรรค ในการจัดตั้งหรือการปฏิบัติงาน (ถ้ามี)',
      ],
      ['', '', '', 'จัดตั้งแล้ว (แห่ง)', 'ยังไม่จัดตั้ง (แห่ง)', ''],
    ]);
    const merged = table.merges?.map((it) => [it.startRow, it.startCol, it.endRow, it.endCol]);
    expect(merged).toEqual(
      expect.arrayContaining([
        [0, 0, 0, 5],
        [4, 0, 5, 0],
        [4, 3, 4, 4],
        [4, 5, 5, 5],
      ]),
    );
  });

  it('comes out cell for cell from its 80 units, the districts in the order of the roster', () => {
    expect(textRows(table, 6, 18)).toEqual([
      ['๑', 'เมืองอุตรดิตถ์', 'อบจ.อุตรดิตถ์', '๑ แห่ง', '-', 'ไม่มี'],
      ['๒', 'เมืองอุตรดิตถ์', 'เทศบาลเมืองอุตรดิตถ์', '๑ แห่ง', '-', 'ไม่มี'],
      ['๓', 'เมืองอุตรดิตถ์', '๑๗ แห่ง', '๑๗ แห่ง', '-', 'ไม่มี'],
      ['๔', 'ตรอน', '๗ แห่ง', '๗ แห่ง', '-', 'ไม่มี'],
      ['๕', 'ท่าปลา', '๙ แห่ง', '๓ แห่ง', '๖ แห่ง', 'ไม่มี'],
      ['๖', 'น้ำปาด', '๘ แห่ง', '๘ แห่ง', '-', 'ไม่มี'],
      ['๗', 'ฟากท่า', '๕ แห่ง', '๒ แห่ง', '๓ แห่ง', 'ไม่มี'],
      ['๘', 'บ้านโคก', '๔ แห่ง', '-', '๔ แห่ง', 'ไม่มี'],
      ['๙', 'พิชัย', '๑๓ แห่ง', '๑๓ แห่ง', '-', 'ไม่มี'],
      ['๑๐', 'ลับแล', '๑๐ แห่ง', '๒ แห่ง', '๘ แห่ง', 'ไม่มี'],
      ['๑๑', 'ทองแสนขัน', '๕ แห่ง', '๕ แห่ง', '-', 'ไม่มี'],
      ['', 'รวม', '๘๐ แห่ง', '๕๙ แห่ง', '๒๑ แห่ง', ''],
    ]);
  });

  it('has the total of the board', () => {
    expect(rateOf(board).expected).toBe(80);
    const setUp = raw.rows.slice(1).filter((row) => row.includes('ใช่')).length;
    expect([setUp, 80 - setUp]).toEqual([59, 21]);
  });

  it('ends with the note of the letter and lines to sign on', () => {
    const below = textRows(table, 18, 99).map((row) => row.find((text) => text !== '') ?? '');
    expect(below).toContain('หมายเหตุ : ส่งทางไปรษณีย์อิเล็กทรอนิกส์ในรูปแบบ Excel ทุกวันที่ ๑๕ ของเดือน');
    expect(below.filter((text) => /^(ลงชื่อ|\(|ตำแหน่ง) \.{10}/.test(text))).toHaveLength(3);
  });

  it('prints on one A4 page with its headings repeated, in the official font', () => {
    expect(table.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '$5:$6',
      printArea: '$A$1:$F$24',
    });
    expect(table.headerFooter?.oddFooter).toContain('&P');
    const heading = present(table.cells?.get('4,0')).style;
    expect(heading?.font).toMatchObject({ name: 'TH SarabunPSK', size: 16, bold: true });
    expect(present(table.cells?.get('9,2')).style?.border?.top?.style).toBe('thin');
    // The plain cells have the workbook's own font.
    const styles = strFromU8(present(unzipSync(bytes)['xl/styles.xml']));
    expect(/<font>.*?<\/font>/s.exec(styles)?.[0]).toMatch(/<sz val="16"\/>.*<name val="TH SarabunPSK"\/>/s);
  });

  it('says on the second sheet that nobody is missing, and gives every unit a row on the third', () => {
    expect(missing.name).toBe('ยังไม่รายงาน');
    expect(missing.rows.flat()).toContain('ทุกหน่วยงานรายงานครบแล้ว');
    expect(raw.name).toBe('ข้อมูล');
    expect(raw.rows).toHaveLength(81);
    expect(raw.rows[0]).toContain('จัดตั้งศูนย์ช่วยเหลือประชาชนแล้ว');
    const cases = present(raw.rows[0]).findIndex((heading) => String(heading).includes('จำนวนเรื่อง'));
    const sum = raw.rows.slice(1).reduce((total, row) => total + Number(row[cases]), 0);
    expect(sum).toBe(59 * 3);
  });
});

describe('what is not known yet', () => {
  it('counts units that have not reported as not set up, says so, and lists them with their telephones', async () => {
    const some = january2561();
    const code = present(some.order.find((it) => some.units[it]?.heading === 'พิชัย'));
    some.units[code] = { name: 'ทต.ในเมือง', heading: 'พิชัย', status: 'acknowledged', revision: 1 };
    const order = orderOf(some, { layout: 'help_centre' });
    const units = order.roster.units.map((unit) =>
      unit.code === code ? { ...unit, phone: '055-421-444' } : unit,
    );
    const file = await workbook({ ...order, roster: { ...order.roster, units } });
    const [first, second] = (await readXlsx(file)).sheets.map(present) as [Sheet, Sheet];
    const row = textRows(first, 6, 18).find((cells) => cells[1] === 'พิชัย');
    expect(row?.slice(2, 5)).toEqual(['๑๓ แห่ง', '๑๒ แห่ง', '๑ แห่ง']);
    expect(first.rows.flat().join()).toContain('นับรวมหน่วยงานที่ยังไม่รายงาน ๑ แห่ง');
    const listed = present(second.rows.find((cells) => cells[0] === '๑'));
    expect(listed.slice(1)).toEqual([
      'พิชัย',
      present(units.find((unit) => unit.code === code)).name,
      'รับทราบแล้ว',
      '๑๕ ม.ค. ๒๕๖๑',
      '๐๕๕-๔๒๑-๔๔๔',
      '',
    ]);
  });
});
