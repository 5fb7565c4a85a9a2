/** A menu's picture as SVG, in the mini-app's colours. */
import { type MenuDefinition, placedTiles, sizeOf } from './definitions.ts';
import { ICONS } from './icons.ts';

/** Values of `liff-app/src/design/tokens.css`, in its light dress, by name. */
export type Tokens = Readonly<Record<string, string>>;

export const readTokens = (css: string): Tokens =>
  Object.fromEntries(
    [...(css.split('@media')[0] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

const GAP = 24;
const RADIUS = 72;
const ICON = 280;
const DISC = 200;
/** On a phone as large as the text of a message. */
const LABEL = 118;

export function menuPicture(menu: MenuDefinition, tokens: Tokens): string {
  const colour = (name: string): string => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
  const { width, height } = sizeOf(menu);
  const tiles = placedTiles(menu).map(({ tile, bounds }) => {
    const x = bounds.x + bounds.width / 2;
    const y = bounds.y + bounds.height * 0.4;
    const ground = colour(tile.main ? 'primary' : 'surface');
    const disc = tile.main ? colour('on-primary') : colour('primary-soft');
    const text = colour(tile.main ? 'on-primary' : 'ink');
    const scale = (ICON * 0.82) / 24;
    return `
  <rect x="${bounds.x + GAP / 2}" y="${bounds.y + GAP / 2}" width="${bounds.width - GAP}" height="${bounds.height - GAP}" rx="${RADIUS}" fill="${ground}" stroke="${colour(tile.main ? 'primary' : 'line')}" stroke-width="5"/>
  <circle cx="${x}" cy="${y}" r="${DISC}" fill="${disc}"/>
  <g transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})" fill="none" stroke="${colour('primary')}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${ICONS[tile.icon]}</g>
  <text x="${x}" y="${bounds.y + bounds.height * 0.84}" font-family="Sarabun" font-weight="700" font-size="${LABEL}" text-anchor="middle" fill="${text}">${tile.label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="${colour('paper')}"/>${tiles.join('')}
</svg>
`;
}
