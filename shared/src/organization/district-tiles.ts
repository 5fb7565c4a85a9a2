/**
 * A province's districts as tiles: a map that needs no geometry. Where we know the land, a tile stands to the others
 * as the district offices do (column from the west, row from the north); elsewhere the districts stand in the order
 * of their codes.
 */

/** Relative positions of the district offices, by code. */
const PLACES: Record<string, Record<string, readonly [column: number, row: number]>> = {
  /** Tak: the border along the Moei in the west, the Ping valley in the east. */
  '63': {
    '6305': [1, 1],
    '6304': [1, 2],
    '6306': [1, 3],
    '6307': [1, 4],
    '6308': [1, 5],
    '6303': [2, 1],
    '6302': [2, 2],
    '6301': [2, 3],
    '6309': [2, 4],
  },
  /** Uttaradit: the Nan valley in the west, the hills towards Laos in the north-east. */
  '53': {
    '5308': [1, 2],
    '5301': [1, 3],
    '5302': [1, 4],
    '5307': [1, 5],
    '5303': [2, 2],
    '5309': [2, 4],
    '5305': [3, 1],
    '5304': [3, 2],
    '5306': [4, 1],
  },
};

/** Tiles in a row where nothing says where they belong. */
const PLAIN_COLUMNS = 4;

export interface Tile {
  district: string;
  column: number;
  row: number;
}

export interface TileMap {
  tiles: Tile[];
  columns: number;
  /** False where the tiles only stand in order. */
  isGeographic: boolean;
}

/** The map of some districts of one province, by their four-digit codes; read from north to south, west to east. */
export function tileMapOf(districts: readonly string[]): TileMap {
  const places = PLACES[districts[0]?.slice(0, 2) ?? ''];
  const known = districts.flatMap((district) => {
    const place = places?.[district];
    return place ? [{ district, column: place[0], row: place[1] }] : [];
  });
  const isGeographic = known.length === districts.length;
  const tiles = isGeographic ? cropped(known) : inOrder(districts);
  tiles.sort((a, b) => a.row - b.row || a.column - b.column);
  return { tiles, columns: Math.max(1, ...tiles.map(({ column }) => column)), isGeographic };
}

/** Where a round asks only some districts, no empty columns or rows stand before them. */
function cropped(tiles: Tile[]): Tile[] {
  const west = Math.min(...tiles.map(({ column }) => column)) - 1;
  const north = Math.min(...tiles.map(({ row }) => row)) - 1;
  return tiles.map((tile) => ({ ...tile, column: tile.column - west, row: tile.row - north }));
}

const inOrder = (districts: readonly string[]): Tile[] =>
  districts.toSorted().map((district, index) => ({
    district,
    column: (index % PLAIN_COLUMNS) + 1,
    row: Math.floor(index / PLAIN_COLUMNS) + 1,
  }));
