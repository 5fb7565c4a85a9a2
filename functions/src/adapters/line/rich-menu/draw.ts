/** The pictures as PNG. For the script and its test only: the renderer is no part of what is deployed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { MenuDefinition } from './definitions.ts';
import { menuPicture, readTokens } from './picture.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TOKENS = at('../../../../../liff-app/src/design/tokens.css');
const FONT = at('../../export/pdf/fonts/Sarabun-Bold.ttf');

export function drawMenu(menu: MenuDefinition): Uint8Array {
  const svg = menuPicture(menu, readTokens(readFileSync(TOKENS, 'utf8')));
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Sarabun' };
  return new Resvg(svg, { font }).render().asPng();
}
