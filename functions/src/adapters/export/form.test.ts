import { inflateSync } from 'node:zlib';
import type { Values } from '@thankamnot/shared/duty/form-fields';
import { describe, expect, it } from 'vitest';
import { present, takRoster } from '../../testing/scene.ts';
import { formFile as wordForm } from './docx/form.ts';
import { formFile as pdfForm } from './pdf/form.ts';
import { qrModules } from './qr.ts';
import { reportForm } from './report-form.ts';
import { emptyBoard, orderOf } from './testing/uttaradit.ts';
import { readWord } from './testing/word-text.ts';

const TAK = takRoster();
const LINK = 'https://drive.google.com/drive/folders/1AbC?usp=sharing&id=2567';
const FORM_1: Values = {
  title_1: 'ทางหลวงท้องถิ่นฉบับเข้าใจง่าย',
  domain_1: 'ด้านที่ 3',
  background_1: 'ยังลงทะเบียนไม่ครบ',
  format_1: 'infographic',
  title_2: 'คุณภาพน้ำ',
  domain_2: 'ด้านที่ 5',
  background_2: 'ยังไม่ตรวจน้ำ',
  format_2: 'video',
  steps: ['step_1', 'step_2'],
  evidence: LINK,
};

function orderFor(round: string, values?: Values, completedOn?: string) {
  const board = emptyBoard('media', round, TAK);
  const code = present(board.order[0]);
  const entry = present(board.units[code]);
  board.units[code] = {
    ...entry,
    ...(values && { status: 'in_progress', values }),
    ...(completedOn && { status: 'done', completedOn }),
  };
  return orderOf(board, { kind: 'form', format: 'docx', roster: TAK, today: '2024-03-20' });
}

describe('media form 1', () => {
  it('has both pieces, the steps and what the letter says of being late', () => {
    const form = reportForm(orderFor('form-1', FORM_1));
    expect(form.titles[0]).toBe('แบบฟอร์ม ๑ (ขั้นตอนที่ ๑–๓)');
    expect(form.titles.at(-1)).toBe(
      'ตามหนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๐.๗/ว ๕๑๕๗ ลงวันที่ ๑๓ ธันวาคม ๒๕๖๖',
    );
    expect(form.sections.map(({ heading }) => heading)).toEqual([
      'สื่อเรื่องที่ ๑',
      'สื่อเรื่องที่ ๒',
      'ขั้นตอนที่ดำเนินการแล้ว',
    ]);
    expect(present(form.sections[0]).lines.map(({ text }) => text)).toEqual([
      'ทางหลวงท้องถิ่นฉบับเข้าใจง่าย',
      'ด้านที่ ๓',
      'ยังลงทะเบียนไม่ครบ',
      'อินโฟกราฟิก',
    ]);
    expect(present(form.sections[2]).lines).toEqual([
      { label: 'ขั้นตอนที่ ๑', text: 'ดำเนินการแล้ว' },
      { label: 'ขั้นตอนที่ ๒', text: 'ดำเนินการแล้ว' },
      { label: 'ขั้นตอนที่ ๓', text: 'ยังไม่ได้ดำเนินการ' },
    ]);
    expect(form.notes).toEqual(['หมายเหตุ : หากรายงานล่าช้าเกินกว่ากำหนด จะถูกปรับลดคะแนนวันทำการละ ๐.๒ คะแนน']);
  });

  it('is a form to fill in by hand where nothing was reported', () => {
    const form = reportForm(orderFor('form-1'));
    expect(form.evidence).toBeNull();
    expect(present(form.sections[0]).lines.every(({ text }) => /^\.+$/.test(text))).toBe(true);
  });
});

describe('media form 2', () => {
  it('has the channel and the satisfaction', () => {
    const values = {
      title_1: 'ก',
      title_2: 'ข',
      steps: ['step_4', 'step_5'],
      channel: 'ประชุมประจำเดือน',
      satisfaction: 92.5,
      satisfaction_summary: 'พึงพอใจมาก',
      evidence: LINK,
    };
    const form = reportForm(orderFor('form-2', values, '2024-03-19'));
    const lines = present(form.sections.at(-1)).lines.map(({ text }) => text);
    expect(lines).toEqual(['ประชุมประจำเดือน', 'ร้อยละ ๙๒.๕', 'พึงพอใจมาก']);
    expect(form.head.at(-1)?.text).toBe('๑๙ มีนาคม ๒๕๖๗');
  });
});

describe('as a Word file', () => {
  it('holds the link, to be followed and as a QR code', async () => {
    const { paragraphs, xml, pictures } = readWord(await wordForm(orderFor('form-1', FORM_1)));
    expect(paragraphs).toContain(LINK);
    expect(xml).toContain('<w:hyperlink');
    expect(pictures).toHaveLength(1);
    expect(modulesIn(present(pictures[0]))).toEqual(qrModules(LINK));
  });
});

describe('as a PDF', () => {
  it('embeds the Thai font in both weights', async () => {
    const bytes = await pdfForm(orderFor('form-1', FORM_1));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/\/FontName \/[A-Z]+\+Sarabun-Regular/);
    expect(text).toMatch(/\/FontName \/[A-Z]+\+Sarabun-Bold/);
    expect(text).not.toContain('Helvetica');
    expect(text).toContain(`/URI (${LINK})`);
  });

  it('goes on to a further page when the texts are long', async () => {
    const long = { ...FORM_1, background_1: 'ที่มาของปัญหา '.repeat(70), background_2: 'สาเหตุ '.repeat(140) };
    const pages = async (values: Values) =>
      Buffer.from(await pdfForm(orderFor('form-1', values)))
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length;
    expect([await pages(FORM_1), await pages(long)]).toEqual([1, 2]);
  });
});

/** The modules that a PNG of ours shows. */
function modulesIn(png: Uint8Array): boolean[][] {
  const file = Buffer.from(png);
  const size = file.readUInt32BE(16);
  const start = file.indexOf('IDAT');
  const data = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const bytesPerRow = Math.ceil(size / 8) + 1;
  const isDark = (x: number, y: number) =>
    ((present(data[y * bytesPerRow + 1 + (x >> 3)]) >> (7 - (x & 7))) & 1) === 0;
  const PIXELS = 8;
  return Array.from({ length: size / PIXELS }, (_, row) =>
    Array.from({ length: size / PIXELS }, (_, column) =>
      isDark(column * PIXELS + PIXELS / 2, row * PIXELS + PIXELS / 2),
    ),
  );
}
