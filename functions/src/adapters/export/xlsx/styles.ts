import type { CellStyle } from 'hucre/xlsx';
import { OFFICE_FONT, OFFICE_SIZE } from '../font.ts';

export const PLAIN_FONT = { name: OFFICE_FONT, size: OFFICE_SIZE };
const BOLD_FONT = { ...PLAIN_FONT, bold: true };
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const HEADING_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } } as const;

const at = (horizontal: 'left' | 'center') => ({ horizontal, vertical: 'center', wrapText: true }) as const;

export const STYLES = {
  title: { font: BOLD_FONT, alignment: at('center') },
  heading: { font: BOLD_FONT, border: BOX, fill: HEADING_FILL, alignment: at('center') },
  left: { font: PLAIN_FONT, border: BOX, alignment: at('left') },
  center: { font: PLAIN_FONT, border: BOX, alignment: at('center') },
  totalLeft: { font: BOLD_FONT, border: BOX, alignment: at('left') },
  totalCenter: { font: BOLD_FONT, border: BOX, alignment: at('center') },
  note: { font: PLAIN_FONT, alignment: at('left') },
  signature: { font: PLAIN_FONT, alignment: { horizontal: 'center', vertical: 'center' } },
} satisfies Record<string, CellStyle>;
