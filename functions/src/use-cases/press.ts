/** The port to whatever draws official documents: what is to be drawn, as data. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Roster } from '@thankamnot/shared/organization/roster';
import type { Board } from '@thankamnot/shared/report/board';
import type { Province } from './documents.ts';

/**
 * `table`: the roll-up for Bangkok, with who is missing and the raw values. `letter`: the chasing letter (หนังสือภายนอก);
 * `memo`: the same as บันทึกข้อความ. `form`: the report of a provincial office on the form that a letter prescribes.
 */
export const DOCUMENT_KINDS = ['table', 'letter', 'memo', 'form'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_FORMATS = ['xlsx', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** How the table of a duty is laid out. */
export type TableLayout = 'help_centre' | 'joint_centre' | 'shares' | 'indicators' | 'completion';

export interface PrintOrder {
  kind: DocumentKind;
  format: DocumentFormat;
  layout: TableLayout;
  board: Board;
  /** The rounds of the duty that have been opened, this one among them, in any order. */
  rounds: readonly Board[];
  roster: Roster;
  contact: Province['contact'];
  today: CivilDate;
}

export interface Press {
  /** The file's bytes. */
  print(order: PrintOrder): Promise<Uint8Array>;
}
