/** The port to whatever draws official documents: what is to be drawn, as data. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Roster } from '@thankamnot/shared/organization/roster';
import type { Board } from '@thankamnot/shared/report/board';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import type { Province } from './documents.ts';

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
