/** What can be wrong in a roster file, as data: the command line says it in English, the mini-app in Thai. */

/** Of the file itself, whatever it lists. */
export type FileFlaw =
  | { kind: 'empty' }
  | { kind: 'too_large' }
  /** An .xls of before 2007. */
  | { kind: 'old_workbook' }
  | { kind: 'locked_workbook' }
  | { kind: 'broken_workbook'; detail: string }
  /** Another encoding (Windows-874, TIS-620, UTF-16), or no text at all. */
  | { kind: 'not_utf8'; line: number }
  /** A cell runs over several lines. */
  | { kind: 'open_quote'; line: number };

export type RosterFlaw =
  | { kind: 'missing_columns'; columns: string[] }
  | { kind: 'not_utf8' }
  | { kind: 'unknown_province'; text: string }
  | { kind: 'bad_code'; code: string }
  | { kind: 'code_elsewhere'; code: string; province: string }
  | { kind: 'unknown_type'; text: string }
  | { kind: 'no_name'; code: string }
  | { kind: 'no_district'; code: string }
  | { kind: 'long_text'; code: string }
  | { kind: 'duplicate_code'; code: string; firstLine: number }
  | { kind: 'too_many_units'; most: number }
  /** `found`: the provinces whose units the file lists instead. */
  | { kind: 'no_unit'; province: string; found: string[] };

/** Something wrong in a roster file; `line` counts from 1 and includes the heading. */
export type RosterFault = RosterFlaw & { line: number };

/** For the command line: one clause without the place. */
export function faultInEnglish(fault: RosterFlaw): string {
  switch (fault.kind) {
    case 'missing_columns':
      return `missing column ${fault.columns.join(', ')}`;
    case 'not_utf8':
      return 'not valid UTF-8 text';
    case 'unknown_province':
      return `unknown province "${fault.text}"`;
    case 'bad_code':
      return `code "${fault.code}" is not 8 digits`;
    case 'code_elsewhere':
      return `code ${fault.code} is not one of province ${fault.province}`;
    case 'unknown_type':
      return `unknown type "${fault.text}"`;
    case 'no_name':
      return `code ${fault.code} has no name`;
    case 'no_district':
      return `code ${fault.code} has no district`;
    case 'long_text':
      return `code ${fault.code} has a cell that is too long to be a name`;
    case 'duplicate_code':
      return `duplicate code ${fault.code}, first on line ${fault.firstLine}`;
    case 'too_many_units':
      return `more than ${fault.most} units in one province`;
    case 'no_unit':
      return `no unit of province ${fault.province}`;
  }
}
