import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksTo } from '../../../messages/links.ts';
import { MENUS, menuRequest, sizeOf } from './definitions.ts';
import { drawMenu } from './draw.ts';
import { pictureFile } from './picture-files.ts';

const links = linksTo((path) => `https://liff.line.me/1650000000-abcdefgh${path}`);

describe.each(MENUS.map((menu) => ({ menu, name: menu.name })))('the menu of $name', ({ menu, name }) => {
  const picture = readFileSync(pictureFile(name));

  it('has the picture that its definition draws; else run npm run draw:menus', () => {
    expect(picture.equals(drawMenu(menu))).toBe(true);
  });

  it('has a picture that LINE takes', () => {
    expect(picture.length).toBeLessThan(1024 * 1024);
    expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual(sizeOf(menu));
  });

  it('is covered by its areas, each once', () => {
    const { areas, size, chatBarText } = menuRequest(menu, links);
    const covered = areas?.reduce((sum, { bounds }) => sum + (bounds?.width ?? 0) * (bounds?.height ?? 0), 0);
    expect(covered).toBe((size?.width ?? 0) * (size?.height ?? 0));
    expect(chatBarText?.length).toBeLessThanOrEqual(14);
  });
});
