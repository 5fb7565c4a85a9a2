/**
 * Text from people begins no formula. The workbook's own cells are typed as text, but the table travels on: copied,
 * or saved as CSV, a text that begins with = + - @ is run by the next program that opens it. An apostrophe in front,
 * the spreadsheet's own mark for text, stops that. Numbers with a sign and a lone dash are left alone.
 */
export const safeText = (text: string): string =>
  /^[=+\-@\t\r]./su.test(text) && !/^[+-]?[\d๐-๙][\d๐-๙,.\s-]*$/u.test(text) ? `'${text}` : text;
