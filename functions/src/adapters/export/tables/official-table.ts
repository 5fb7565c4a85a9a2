/** A table as official letters have it, before any file format: title lines, headings in two levels, text cells. */
export interface Column {
  heading: string;
  /** Neighbouring columns with the same group stand under one heading. */
  group?: string;
  /** Share of the page's width, in characters. */
  width: number;
  align: 'left' | 'center';
}

export interface OfficialTable {
  titles: string[];
  columns: Column[];
  rows: string[][];
  total?: string[];
  /** Below the table. */
  notes: string[];
  landscape: boolean;
}
