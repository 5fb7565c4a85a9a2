/** `npm run draw:menus`: draws the pictures of the rich menus anew, after a change of words, areas or colours. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MENUS } from './adapters/line/rich-menu/definitions.ts';
import { drawMenu } from './adapters/line/rich-menu/draw.ts';
import { pictureFile } from './adapters/line/rich-menu/picture-files.ts';

mkdirSync(fileURLToPath(new URL('.', pictureFile('guest'))), { recursive: true });
for (const menu of MENUS) {
  const png = drawMenu(menu);
  writeFileSync(pictureFile(menu.name), png);
  console.log(`${fileURLToPath(pictureFile(menu.name))}: ${Math.ceil(png.length / 1024)} KB`);
}
