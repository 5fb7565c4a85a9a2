/** The menus under the chat, by role: what each area shows and does. Pictures and areas are both made from these. */
import type { messagingApi } from '@line/bot-sdk';
import { bot } from '@thankamnot/shared/wording/bot';
import { richMenuWording as words } from '@thankamnot/shared/wording/rich-menu';
import { open, say, type Tap, tap } from '../../../messages/actions.ts';
import type { Links } from '../../../messages/links.ts';
import type { MenuName } from '../../../use-cases/ports.ts';
import type { IconName } from './icons.ts';

export interface Tile {
  label: string;
  icon: IconName;
  /** What most people come for; there is one a menu. */
  main?: true;
  action(links: Links): Tap;
}

export interface MenuDefinition {
  name: MenuName;
  bar: string;
  columns: number;
  rows: readonly (readonly Tile[])[];
}

const help: Tile = {
  label: words.help,
  icon: 'help',
  action: () => tap(words.help, 'help', {}, bot.tap.help),
};

export const MENUS: readonly MenuDefinition[] = [
  {
    name: 'guest',
    bar: words.bar.guest,
    columns: 3,
    rows: [
      [
        {
          label: words.register,
          icon: 'register',
          main: true,
          action: (links) => open(words.register, links.register()),
        },
        { label: words.howTo, icon: 'help', action: () => tap(words.howTo, 'help', {}, bot.tap.help) },
        { label: words.privacy, icon: 'shield', action: (links) => open(words.privacy, links.privacy()) },
      ],
    ],
  },
  {
    name: 'officer',
    bar: words.bar.officer,
    columns: 3,
    rows: [
      [
        { label: words.report, icon: 'report', main: true, action: () => say(bot.tap.report, words.report) },
        { label: words.work, icon: 'work', action: () => tap(words.work, 'work', {}, bot.tap.work) },
        {
          label: words.status,
          icon: 'status',
          action: () => tap(words.status, 'status', {}, bot.tap.status),
        },
      ],
      [
        { label: words.app, icon: 'app', action: (links) => open(words.app, links.work()) },
        { label: words.me, icon: 'person', action: (links) => open(words.me, links.me()) },
        help,
      ],
    ],
  },
  {
    name: 'coordinator',
    bar: words.bar.coordinator,
    columns: 3,
    rows: [
      [
        {
          label: words.overview,
          icon: 'overview',
          main: true,
          action: (links) => open(words.overview, links.overview()),
        },
        { label: words.rate, icon: 'rate', action: () => tap(words.rate, 'rate', {}, bot.tap.rate) },
        { label: words.missing, icon: 'missing', action: () => tap(words.missing, 'missing', {}) },
      ],
      [
        { label: words.remind, icon: 'bell', action: () => say(words.remind) },
        { label: words.broadcast, icon: 'megaphone', action: () => say(words.broadcast) },
        help,
      ],
    ],
  },
];

/** Pixels of LINE's larger pictures; a phone shows them at about a seventh. */
export const WIDTH = 2500;
export const ROW_HEIGHT = 843;

export const sizeOf = ({ rows }: MenuDefinition) => ({ width: WIDTH, height: rows.length * ROW_HEIGHT });

export interface PlacedTile {
  tile: Tile;
  bounds: { x: number; y: number; width: number; height: number };
}

/** Tiles cover the whole picture: between two of them there is nothing to tap in vain. */
export function placedTiles({ columns, rows }: MenuDefinition): PlacedTile[] {
  return rows.flatMap((row, line) => {
    return row.map((tile, column) => {
      const from = Math.round((column * WIDTH) / columns);
      const to = Math.round(((column + 1) * WIDTH) / columns);
      return { tile, bounds: { x: from, y: line * ROW_HEIGHT, width: to - from, height: ROW_HEIGHT } };
    });
  });
}

/** The menu as LINE takes it, but for its name. */
export function menuRequest(menu: MenuDefinition, links: Links): Omit<messagingApi.RichMenuRequest, 'name'> {
  return {
    size: sizeOf(menu),
    selected: true,
    chatBarText: menu.bar,
    areas: placedTiles(menu).map(({ tile, bounds }) => ({ bounds, action: tile.action(links) })),
  };
}
