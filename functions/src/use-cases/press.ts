/** The port to whatever draws official documents: what is to be drawn, as data. */
import type { OwnDataFormat } from '@thankamnot/shared/api/own-data-formats';
import type { OwnData } from '@thankamnot/shared/api/own-shapes';
import type { CivilDate, Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Roster } from '@thankamnot/shared/organization/roster';
import type { Board } from '@thankamnot/shared/report/board';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import type { DueEvent } from '@thankamnot/shared/report/due-events';
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

/** An invite code to be cut out and handed over. */
export interface InviteCard {
  unitName: string;
  code: string;
  /** The address that opens registration with the code; undefined where the mini-app is not set up. */
  link: string | undefined;
  lastDay: CivilDate;
  /** For the unit's head instead of an officer. */
  head: boolean;
}

/** The cards of one district, which begin on a page of their own. */
export interface InviteSheet {
  heading: string;
  provinceName: string;
  cards: readonly InviteCard[];
}

/** A due date in a phone's calendar, with the page that it opens in LINE. */
export interface CalendarLine extends DueEvent {
  link: string;
}

export interface Press {
  /** The file's bytes. */
  print(order: PrintOrder): Promise<Uint8Array>;
  /** Invite codes as PDF, to be printed and cut. */
  printInvites(sheets: readonly InviteSheet[]): Promise<Uint8Array>;
  /** Due dates as an iCalendar file. */
  drawCalendar(lines: readonly CalendarLine[]): Promise<string>;
  /** A person's own data, as they stand at `now`. */
  printOwnData(data: OwnData, format: OwnDataFormat, now: Instant): Promise<string>;
}
