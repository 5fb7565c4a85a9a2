/** Commands that write official documents into files. */
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '@thankamnot/shared/report/document-kinds';
import { type DocumentRequest, documentsOf, exportBoard } from '../../use-cases/export-board.ts';
import { type Call, type Command, type Output, Refusal } from './command.ts';
import { type NamedRound, roundNamed } from './find-round.ts';
import { writeNamedFile } from './named-file.ts';

const ROUND = { round: 'text', province: 'text' } as const;

export const board: Command = {
  name: 'board',
  usage: '<duty> --xlsx <file> [--round r] [--province <name>]',
  does: 'ตารางสรุปตามแบบราชการ พร้อมรายชื่อที่ยังไม่รายงานและข้อมูลรายหน่วยงาน (Excel)',
  takes: ['duty'],
  options: { xlsx: 'text', ...ROUND },
  async run(call) {
    const file = call.required('xlsx');
    return print(call, file, () => ({ kind: 'table', format: 'xlsx' }));
  },
};

export const exportDocument: Command = {
  name: 'export',
  usage:
    '<duty> --kind letter|memo|form|table [--format docx|pdf|xlsx] --out <file> [--round r] [--province <name>]',
  does: 'หนังสือติดตาม บันทึกข้อความ หรือแบบฟอร์มรายงาน (Word หรือ PDF)',
  takes: ['duty'],
  options: { kind: 'text', format: 'text', out: 'text', ...ROUND },
  async run(call) {
    const file = call.required('out');
    const kind = oneOf(DOCUMENT_KINDS, 'kind', call.required('kind'));
    const named = call.option('format');
    const format = named === undefined ? undefined : oneOf(DOCUMENT_FORMATS, 'format', named);
    return print(call, file, ({ duty }) => {
      const { kinds } = documentsOf(duty);
      const formats = kinds[kind];
      if (!formats)
        throw new Refusal(`--kind: "${duty.id}" has no ${kind}; there is ${Object.keys(kinds).join(', ')}`);
      if (format !== undefined && !formats.includes(format))
        throw new Refusal(`--format: ${kind} of "${duty.id}" is made as ${formats.join(' or ')}`);
      return { kind, ...(format && { format }) };
    });
  },
};

async function print(
  call: Call,
  file: string,
  choose: (round: NamedRound) => Pick<DocumentRequest, 'kind' | 'format'>,
): Promise<Output> {
  const ports = await call.environment.connect();
  const round = await roundNamed(call, ports);
  const { duty, board: chosen } = round;
  const { bytes, fileName, mimeType } = await exportBoard(ports, { duty, board: chosen, ...choose(round) });
  await writeNamedFile(file, bytes);
  return {
    json: { ...round.key, file, fileName, mimeType, bytes: bytes.length },
    text: `${file}: ${fileName} (${Math.ceil(bytes.length / 1024)} KB)`,
  };
}

function oneOf<T extends string>(known: readonly T[], option: string, text: string): T {
  const found = known.find((it) => it === text);
  if (!found) throw new Refusal(`--${option}: unknown ${option} "${text}"; one of ${known.join(', ')}`);
  return found;
}
