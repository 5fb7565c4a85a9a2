import type { MenuName } from '../../../use-cases/ports.ts';

/** Where a menu's committed picture lies. */
export const pictureFile = (menu: MenuName): URL =>
  new URL(`../../../../assets/rich-menu/${menu}.png`, import.meta.url);
