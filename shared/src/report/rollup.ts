/**
 * The rows of the tables that Bangkok asks for. Each row stands for units of one board and every unit stands in exactly
 * one row, and so the totals are the board's. `official-cells.ts` writes the tables as the letters do.
 */
import { districtCodeOf, type LaoType } from '../organization/unit.ts';
import { type Board, type BoardEntry, entriesOf } from './board.ts';

export type CodedEntry = [code: string, entry: BoardEntry];

/** A row and the units it stands for. */
export interface RollupRow {
  district: string;
  /** The unit's name where the row is of one unit that the province addresses directly. */
  ownName?: string;
  entries: CodedEntry[];
}

/**
 * LAOs that the province writes to directly (the Tak letter ตก ๐๐๒๓.๓/ว ๑๗๖๐๘): the Uttaradit table gives them rows of
 * their own, before the other LAOs of their district.
 */
const ADDRESSED_DIRECTLY: readonly LaoType[] = ['อบจ.', 'ทน.', 'ทม.', 'เมืองพัทยา'];

/** The rows of a table by district, in the roster's order; those addressed directly come first in their district. */
export function rollupRows(board: Board): RollupRow[] {
  const districts = districtNames(board);
  const byDistrict = Map.groupBy(entriesOf(board), ([code, entry]) => districtOf(code, entry, districts));
  return [...byDistrict].flatMap(([district, entries]) => {
    const direct = entries.filter(([, entry]) => isDirect(entry));
    const others = entries.filter(([, entry]) => !isDirect(entry));
    return [
      ...direct.map((coded): RollupRow => ({ district, ownName: officialName(coded[1]), entries: [coded] })),
      ...(others.length > 0 ? [{ district, entries: others }] : []),
    ];
  });
}

const isDirect = ({ type }: BoardEntry): boolean => type !== undefined && ADDRESSED_DIRECTLY.includes(type);

/** An อบจ. is counted under its own heading; its code says in which district it sits. */
function districtNames(board: Board): Map<string, string> {
  return new Map(
    entriesOf(board).flatMap(([code, { type, heading }]) =>
      type === undefined || type === 'อบจ.' ? [] : [[districtCodeOf(code), heading]],
    ),
  );
}

const districtOf = (code: string, { type, heading }: BoardEntry, districts: Map<string, string>): string =>
  type === 'อบจ.' ? (districts.get(districtCodeOf(code)) ?? heading) : heading;

/** As the Uttaradit table has it: `อบจ.อุตรดิตถ์`, but `เทศบาลเมืองอุตรดิตถ์`. */
const officialName = ({ name }: BoardEntry): string =>
  name.replace(/^ทน\./, 'เทศบาลนคร').replace(/^ทม\./, 'เทศบาลเมือง');
