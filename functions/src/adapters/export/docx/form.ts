/** A report on its official form in Word, with the evidence link as a QR code. */
import { documents as say } from '@thankamnot/shared/wording/documents';
import { AlignmentType, ExternalHyperlink, ImageRun, Paragraph } from 'docx';
import type { PrintOrder } from '../../../use-cases/press.ts';
import { qrPng } from '../qr.ts';
import { reportForm } from '../report-form.ts';
import { cell, centred, grid, HEADING_FILL, line, run, section, signatureLine, wordFile } from './parts.ts';

const words = say.form;
const LABEL_CM = 6;
const TEXT_CM = 10;
/** Pixels at 96 to the inch: about 3 cm. */
const QR_PIXELS = 115;

export function formFile(order: PrintOrder): Promise<Uint8Array> {
  const form = reportForm(order);
  const heading = (text: string) => [
    cell(text, LABEL_CM + TEXT_CM, { bold: true, fill: HEADING_FILL, columnSpan: 2 }),
  ];
  const rows = [
    ...form.head.map(({ label, text }) => [cell(label, LABEL_CM, { bold: true }), cell(text, TEXT_CM)]),
    ...form.sections.flatMap((part) => [
      heading(part.heading),
      ...part.lines.map(({ label, text }) => [cell(label, LABEL_CM), cell(text, TEXT_CM)]),
    ]),
    heading(words.evidence),
    [cell(words.qr, LABEL_CM), cell(evidence(form.evidence), TEXT_CM)],
  ];
  return wordFile(order.board.roundTitle, [
    section(
      [
        ...form.titles.map((title) => centred(title, { bold: true })),
        line(''),
        grid([LABEL_CM, TEXT_CM], rows),
        ...form.notes.map((note) => line(note, { gap: 6 })),
        signatureLine(say.signature.signed, 24),
        signatureLine(say.signature.name),
        signatureLine(say.signature.position),
      ],
      2,
    ),
  ]);
}

function evidence(link: string | null): Paragraph[] {
  if (link === null) return [line(words.noLink)];
  const picture = new ImageRun({
    type: 'png',
    data: qrPng(link),
    transformation: { width: QR_PIXELS, height: QR_PIXELS },
    altText: { name: words.qr, title: words.qr, description: link },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new ExternalHyperlink({ link, children: [run(link, { size: 14 })] })],
    }),
  ];
}
