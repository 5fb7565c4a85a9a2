import type { Board } from '@thankamnot/shared/report/board';
import { describe, expect, it } from 'vitest';
import { present, takRoster, UNITS } from '../../../testing/scene.ts';
import { emptyBoard, orderOf } from '../testing/uttaradit.ts';
import { readWord } from '../testing/word-text.ts';
import { letterFile } from './letter.ts';

const TAK = takRoster();
const MISSING = [UNITS.takPao, UNITS.maeSot, UNITS.maeKasa, UNITS.umphang];

/** Tak's ODLOC board in September 2568: extended, and four units left. */
function odloc(): Board {
  const board = emptyBoard('odloc-2568', '2568', TAK);
  for (const code of board.order) {
    if (MISSING.includes(code as (typeof MISSING)[number])) continue;
    board.units[code] = { ...present(board.units[code]), status: 'done', completedOn: '2025-08-20' };
  }
  const extension = { letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', at: '2025-09-16T02:00:00.000Z', by: 'อนุชา ทองดี' };
  board.extensions.push({ until: '2025-09-26', ...extension });
  return board;
}

const orderFor = (board: Board, change: Parameters<typeof orderOf>[1] = {}) =>
  orderOf(board, {
    roster: TAK,
    contact: { name: 'นายอนุชา ทองดี', phone: '0 5551 4483' },
    today: '2025-09-22',
    kind: 'letter',
    format: 'docx',
    ...change,
  });
const written = async (...given: Parameters<typeof orderFor>) =>
  readWord(await letterFile(orderFor(...given)));

describe('the chasing letter', () => {
  it('names the duty, the letters, the dates and the counts in the order of an official letter', async () => {
    const { paragraphs } = await written(odloc());
    const lines = paragraphs.filter((text) => text.trim() !== '').slice(0, 20);
    expect(lines).toEqual([
      '(ตราครุฑ)',
      'ที่ ........................../ว ......................\tศาลากลางจังหวัดตาก',
      '\tถนน ................................ ................',
      '\t.......... กันยายน ๒๕๖๘',
      'เรื่อง\tการติดตามเร่งรัดการรายงาน “บันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่น ประจำปี พ.ศ. ๒๕๖๘”',
      'เรียน\tนายอำเภอแม่สอด นายอำเภออุ้มผาง นายกองค์การบริหารส่วนจังหวัดตาก และนายกเทศมนตรีนครแม่สอด',
      'อ้างถึง\t๑. หนังสือสำนักงานปลัดสำนักนายกรัฐมนตรี ที่ นร ๐๑๐๗/ว ๗๓๓๓ ลงวันที่ ๒๗ สิงหาคม ๒๕๖๘',
      '\t๒. หนังสือ ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ (ขยายระยะเวลา)',
      'สิ่งที่ส่งมาด้วย\tบัญชีรายชื่อหน่วยงานที่ยังไม่รายงาน จำนวน ๑ ชุด',
      'ตามหนังสือที่อ้างถึง แจ้งให้องค์กรปกครองส่วนท้องถิ่นดำเนินการและรายงานผล เรื่อง “บันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่น ประจำปี พ.ศ. ๒๕๖๘” ภายในวันที่ ๒๙ สิงหาคม ๒๕๖๘ และต่อมาได้ขยายระยะเวลาถึงวันที่ ๒๖ กันยายน ๒๕๖๘ ตามหนังสือ ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ความละเอียดแจ้งแล้ว นั้น',
      'จังหวัดตากได้ตรวจสอบผลการรายงาน ณ วันที่ ๒๒ กันยายน ๒๕๖๘ แล้ว พบว่า มีองค์กรปกครองส่วนท้องถิ่นรายงานแล้ว จำนวน ๖๕ แห่ง จากทั้งหมด ๖๙ แห่ง คิดเป็นร้อยละ ๙๔.๒ และยังไม่รายงาน จำนวน ๔ แห่ง รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย',
      'ในการนี้ เพื่อให้การรายงานเป็นไปด้วยความเรียบร้อยและครบถ้วน จึงขอให้แจ้งและกำกับติดตามองค์กรปกครองส่วนท้องถิ่นที่ยังไม่ได้รายงาน ให้เร่งดำเนินการทางเว็บไซต์ https://www.odloc.go.th ให้แล้วเสร็จภายในวันที่ ๒๖ กันยายน ๒๕๖๘',
      'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ สำหรับอำเภอ ขอให้แจ้งเทศบาลตำบลและองค์การบริหารส่วนตำบลในพื้นที่ดำเนินการต่อไป',
      'ขอแสดงความนับถือ',
      '( .................................................. )',
      'ผู้ว่าราชการจังหวัดตาก',
      'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตาก',
      'กลุ่มงาน ......................................................',
      'โทร. ๐ ๕๕๕๑ ๔๔๘๓',
      'ผู้ประสานงาน นายอนุชา ทองดี',
    ]);
  });

  it('lists who is missing by district, those the province writes to first', async () => {
    const { paragraphs } = await written(odloc());
    const cells = paragraphs.slice(paragraphs.indexOf('ครบกำหนด') + 1).filter((text) => text !== '');
    const due = '๒๖ ก.ย. ๒๕๖๘';
    expect(cells).toEqual([
      ...['๑', 'จังหวัดแจ้งโดยตรง', 'องค์การบริหารส่วนจังหวัดตาก', '๒', due],
      ...['๒', 'เทศบาลนครแม่สอด', due],
      ...['๓', 'แม่สอด', 'องค์การบริหารส่วนตำบลแม่กาษา', '๑', due],
      ...['๔', 'อุ้มผาง', 'องค์การบริหารส่วนตำบลอุ้มผาง', '๑', due],
      ...['รวม', '๔'],
    ]);
  });

  it('says that it is overdue once it is, and that some units have dates of their own', async () => {
    const board = odloc();
    const at = '2025-09-20T02:00:00.000Z';
    board.extensions.push({
      until: '2025-10-10',
      units: [UNITS.umphang],
      letterNo: 'ตก ๑',
      at,
      by: 'อนุชา ทองดี',
    });
    const { paragraphs } = await written(board, { today: '2025-09-30' });
    const text = paragraphs.join('\n');
    expect(text).toContain('ให้แล้วเสร็จโดยด่วน เนื่องจากพ้นกำหนดเมื่อวันที่ ๒๖ กันยายน ๒๕๖๘ แล้ว');
    expect(text).toContain('เว้นแต่หน่วยงานที่ได้รับการขยายระยะเวลาเป็นการเฉพาะ');
    expect(paragraphs).toContain('๑๐ ต.ค. ๒๕๖๘');
  });

  it('writes to all district chiefs at once, and says so when nobody has reported', async () => {
    const { paragraphs } = await written(emptyBoard('joint-centre', '2018-03', TAK), { today: '2018-03-20' });
    expect(paragraphs).toContain('เรียน\tนายอำเภอ ทุกอำเภอ');
    expect(paragraphs.join('\n')).toContain('พบว่า ยังไม่มีอำเภอรายงาน จากทั้งหมด ๙ แห่ง');
  });

  it('is set in the official font at 16 points, Thai included, on A4 with the official margins', async () => {
    const { xml } = await written(odloc());
    expect(xml).toContain('<w:szCs w:val="32"/>');
    expect(xml).toMatch(/<w:pgSz w:w="1190[5-7]" w:h="1683[7-9]"/);
    expect(xml).toMatch(/w:left="170[01]"/);
    expect(xml).toContain('w:firstLine="141');
    expect(xml).toContain('w:val="thaiDistribute"');
  });
});

describe('the memo', () => {
  it('goes to the district offices and is signed by the provincial one', async () => {
    const { paragraphs } = await written(odloc(), { kind: 'memo' });
    expect(paragraphs[0]).toBe('บันทึกข้อความ');
    expect(paragraphs[1]).toBe('ส่วนราชการ\tสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตาก โทร. ๐ ๕๕๕๑ ๔๔๘๓');
    expect(paragraphs).toContain('เรียน\tท้องถิ่นอำเภอแม่สอด และท้องถิ่นอำเภออุ้มผาง');
    expect(paragraphs.join('\n')).not.toContain('อ้างถึง\t');
    expect(paragraphs.join('\n')).toContain('ตามหนังสือสำนักงานปลัดสำนักนายกรัฐมนตรี ที่ นร ๐๑๐๗/ว ๗๓๓๓');
    expect(paragraphs).toContain('ท้องถิ่นจังหวัดตาก');
  });

  it('of a duty of the provincial office goes to its head, and warns of the penalty and of the proposed date', async () => {
    const board = emptyBoard('media', 'form-1', TAK);
    const { paragraphs } = await written(board, { kind: 'memo', today: '2024-03-20' });
    expect(paragraphs).toContain('เรียน\tท้องถิ่นจังหวัดตาก');
    const text = paragraphs.join('\n');
    expect(text).toContain('หากรายงานล่าช้าเกินกว่ากำหนด จะถูกปรับลดคะแนนวันทำการละ ๐.๒ คะแนน');
    expect(text).toContain('หนังสือไม่ได้ระบุวัน');
    expect(text).not.toContain('หน่วยงานที่ยังไม่รายงาน');
  });
});
