/** A report on its official form as PDF, with the evidence link as a QR code. */
import { documents as say } from '@thankamnot/shared/wording/documents';
import type { PrintOrder } from '../../../use-cases/press.ts';
import { qrModules } from '../qr.ts';
import { reportForm } from '../report-form.ts';
import { createPage, type Page, TEXT_WIDTH } from './page.ts';

const words = say.form;
const LABEL = Math.round(TEXT_WIDTH * 0.37);
const REST = TEXT_WIDTH - LABEL;
const FILL = '#EDEDED';
/** About 3 cm. */
const QR_SIDE = 88;

export function formFile(order: PrintOrder): Promise<Uint8Array> {
  const form = reportForm(order);
  const page = createPage(`${order.board.roundTitle} ${say.province(order.board.provinceName)}`);
  const heading = (text: string) => page.row([{ text, width: TEXT_WIDTH, weight: 'bold', fill: FILL }]);

  for (const title of form.titles) page.text(title, { weight: 'bold', align: 'center' });
  page.gap(10);
  for (const { label, text } of form.head) {
    page.row([
      { text: label, width: LABEL, weight: 'bold' },
      { text, width: REST },
    ]);
  }
  for (const { heading: title, lines } of form.sections) {
    heading(title);
    for (const { label, text } of lines) {
      page.row([
        { text: label, width: LABEL },
        { text, width: REST },
      ]);
    }
  }
  page.need(QR_SIDE + 60);
  heading(words.evidence);
  evidence(page, form.evidence);
  page.gap(6);
  for (const note of form.notes) page.text(note);
  page.need(90);
  page.gap(24);
  for (const line of [say.signature.signed, say.signature.name, say.signature.position])
    page.text(line, { align: 'center', from: TEXT_WIDTH * 0.35 });
  return page.bytes();
}

function evidence(page: Page, link: string | null): void {
  const height = link === null ? 0 : QR_SIDE + 16;
  const [, right] = page.row(
    [
      { text: link === null ? words.qr : `${words.qr}\n${link}`, width: LABEL },
      { text: link === null ? words.noLink : '', width: REST },
    ],
    height,
  );
  if (link === null || !right) return;
  const x = right.x + (right.width - QR_SIDE) / 2;
  const y = right.y + (right.height - QR_SIDE) / 2;
  page.qr(qrModules(link), x, y, QR_SIDE);
  page.link(link, x, y, QR_SIDE, QR_SIDE);
}
