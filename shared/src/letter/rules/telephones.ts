import type { Contact } from '../letter-reading.ts';
import type { LetterText } from '../letter-text.ts';

/** A possible number: begins with 0, digits with single separators between them. */
const NUMBER = /(?<!\d|\d[.,/-]|[A-Za-z])\(?0(?:[ .)-]{0,3}\d){8,9}(?!\d|[.,/]\d)/g;
/** Four-digit government hotlines: สายด่วน 1567. */
const HOTLINE = /(?:สายด่วน|hotline|call ?center)[^\n\d]{0,30}(1\d{3})(?!\d)/gi;
const EXTENSION = /^ ?(?:ต่อ|กด|ext\.?) ?(\d{1,6})/i;
const FAX = /(?:โทรสาร|แฟกซ์|แฟ็กซ์|fax)\.?[^\n\d]{0,20}$/i;
const PHONE_TOO = /(?:โทร(?:ศัพท์)?\.? ?(?:\/|และ) ?โทรสาร)[^\n\d]{0,20}$/;

/**
 * Telephone and fax numbers. A land line has 9 digits (02–07), a mobile 10 (06, 08, 09); what follows `ต่อ` is an
 * extension. Numbers of letters and dates never begin with a zero and run that long.
 */
export function contactsOf(text: LetterText): Contact[] {
  const { page } = text;
  const contacts: Contact[] = [];
  const search = new RegExp(NUMBER);
  for (let match = search.exec(page); match; match = search.exec(page)) {
    let written = match[0];
    const digits = () => written.replace(/\D/g, '');
    const mobile = /^0[689]/.test(digits());
    if (digits().length === 10 && !mobile) written = written.replace(/[ .)-]{0,3}\d$/, '');
    const wanted = mobile ? 10 : 9;
    if (digits().length !== wanted || !/^0[2-9]/.test(digits())) continue;
    // A land line of ten digits is a longer number cut short, unless the tenth belongs to the next one.
    if (written.length < match[0].length && /\d$/.test(match[0].slice(0, written.length + 1))) continue;
    const start = match.index;
    // Two numbers may follow each other; the search goes on right behind this one.
    search.lastIndex = start + written.length;
    const end = start + written.length;
    const before = page.slice(Math.max(0, start - 40), start);
    const extension = EXTENSION.exec(page.slice(end, end + 14));
    contacts.push({
      phone: written.replace(/^\(/, written.includes(')') ? '(' : '').trim(),
      ...(extension?.[1] ? { extension: extension[1] } : {}),
      fax: FAX.test(before) && !PHONE_TOO.test(before),
      evidence: text.pageEvidence(start, end),
    });
  }
  for (const match of page.matchAll(HOTLINE)) {
    const end = match.index + match[0].length;
    contacts.push({ phone: match[1] as string, fax: false, evidence: text.pageEvidence(match.index, end) });
  }
  return contacts;
}
