/** The chasing letter in Word: as หนังสือภายนอก, and as บันทึกข้อความ. A draft, to be numbered and signed. */
import { toThaiDigits } from '@thankamnot/shared/calendar/thai-digits';
import { documents as say } from '@thankamnot/shared/wording/documents';
import type { FileChild } from 'docx';
import type { PrintOrder } from '../../../use-cases/press.ts';
import { type ChasingLetter, chasingLetter } from '../chasing-letter.ts';
import { officialText } from '../official-text.ts';
import {
  body,
  cell,
  centred,
  grid,
  HEADING_FILL,
  labelled,
  line,
  section,
  signatureLine,
  tabbed,
  wordFile,
} from './parts.ts';

const words = say.letter;
const GREY = '8A8A8A';

export function letterFile(order: PrintOrder): Promise<Uint8Array> {
  const letter = chasingLetter(order);
  const { provinceName } = order.board;
  const top = order.kind === 'letter' ? letterHead(order, letter) : memoHead(order, letter);
  const page = [
    ...top,
    labelled(words.to, letter.to),
    ...(order.kind === 'letter'
      ? [
          ...references(letter.references),
          labelled(words.enclosure, officialText(words.enclosureText), { width: 3 }),
        ]
      : []),
    ...letter.paragraphs.map(body),
    body(letter.close),
    ...closing(order, letter),
  ];
  const attachedTo = order.kind === 'letter' ? words.attachedTo : words.attachedToMemo;
  const list = section([
    centred(say.missing.title, { bold: true }),
    centred(letter.subject, { bold: true }),
    centred(attachedTo(provinceName)),
    line(''),
    missingList(letter),
  ]);
  const first = section(page, order.kind === 'letter' ? 1.5 : 2);
  return wordFile(letter.subject, letter.own ? [first] : [first, list]);
}

function letterHead({ board, today }: PrintOrder, { subject }: ChasingLetter): FileChild[] {
  return [
    centred(words.emblem, { color: GREY, size: 20 }),
    line(''),
    tabbed(`${words.no} ${words.blankNo}`, [9.5, words.provincialHall(board.provinceName)]),
    tabbed('', [9.5, words.address]),
    line(''),
    tabbed('', [7, toThaiDigits(words.dateWithoutDay(today))]),
    labelled(words.subject, subject),
  ];
}

function memoHead({ board, today, contact }: PrintOrder, { subject }: ChasingLetter): FileChild[] {
  const phone = officialText(words.phone(contact?.phone ?? null));
  const label = { bold: true, size: 20 };
  return [
    centred(words.memoTitle, { bold: true, size: 29 }),
    labelled(words.agency, `${words.office(board.provinceName)} ${phone}`, { ...label, width: 2.9 }),
    labelled(
      words.no,
      `${words.blankNo}          ${words.date} ${toThaiDigits(words.dateWithoutDay(today))}`,
      {
        ...label,
        width: 1,
      },
    ),
    labelled(words.subject, subject, { ...label, width: 1.5 }),
  ];
}

const references = (all: readonly string[]): FileChild[] =>
  all.map((reference, index) =>
    labelled(
      index === 0 ? words.reference : '',
      all.length === 1 ? reference : `${toThaiDigits(index + 1)}. ${reference}`,
      { width: 1.9 },
    ),
  );

function closing({ kind, board, contact }: PrintOrder, { own }: ChasingLetter): FileChild[] {
  const office = [
    words.office(board.provinceName),
    words.group,
    officialText(words.phone(contact?.phone ?? null)),
    words.contact(contact?.name ?? null),
  ];
  if (kind === 'memo') {
    return [
      signatureLine(words.signatory, 48),
      signatureLine(own ? say.signature.position : words.provincialOfficer(board.provinceName)),
    ];
  }
  return [
    signatureLine(words.respectfully, 18),
    signatureLine(words.signatory, 54),
    signatureLine(words.governor(board.provinceName)),
    ...office.map((text, index) => line(text, { gap: index === 0 ? 30 : 0 })),
  ];
}

function missingList({ missing, missingCount }: ChasingLetter): FileChild {
  const widths = [1.2, 3.3, 6.2, 2, 3.3];
  const [number = 0, district = 0, name = 0, count = 0, due = 0] = widths;
  const heading = { bold: true, centre: true, fill: HEADING_FILL };
  let index = 0;
  const rows = missing.flatMap(({ heading: title, units }) =>
    units.map((unit, at) => {
      index += 1;
      const rowSpan = units.length;
      return [
        cell(toThaiDigits(index), number, { centre: true }),
        ...(at === 0 ? [cell(title, district, { rowSpan })] : []),
        cell(unit.name, name),
        ...(at === 0 ? [cell(toThaiDigits(units.length), count, { centre: true, rowSpan })] : []),
        cell(unit.dueOn, due, { centre: true }),
      ];
    }),
  );
  return grid(
    widths,
    [
      words.listHeadings.map((text, at) => cell(text, widths[at] ?? 1, heading)),
      ...rows,
      [
        cell(words.total, number + district + name, { ...heading, columnSpan: 3 }),
        cell(toThaiDigits(missingCount), count, heading),
        cell('', due, heading),
      ],
    ],
    { headings: 1 },
  );
}
