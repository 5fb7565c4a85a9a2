import allCsv from '../../../data/rosters/lao-all.csv?raw';
import { rowsOf } from './provinces.ts';

/** Headings and all 7,849 LAOs; apart from the provinces because it takes a moment to read. */
export const NATIONAL_ROWS = rowsOf(allCsv);
