import type { MenuName } from '../../../use-cases/ports.ts';

/** Begins the names of our menus at LINE; others are left alone. */
export const OURS = 'thankamnot';

/** The alias of a menu at LINE: it stays when the menu behind it is replaced. */
export const aliasOf = (menu: MenuName): string => `${OURS}-${menu}`;
