import { opaqueToken } from './ids.ts';
import type { LineAction } from './options.ts';

export interface RichMenuObject {
  size: { width: number; height: number };
  selected: boolean;
  name: string;
  chatBarText: string;
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: LineAction }[];
}

export interface RichMenu {
  id: string;
  menu: RichMenuObject;
  image?: { type: string; data: Buffer };
}

export const MAX_RICH_MENUS = 1_000;

export function createRichMenus() {
  const menus = new Map<string, RichMenu>();
  const aliases = new Map<string, string>();
  let defaultId: string | undefined;
  return {
    /** Undefined when the channel has as many as LINE allows. */
    create(menu: RichMenuObject): RichMenu | undefined {
      if (menus.size >= MAX_RICH_MENUS) return undefined;
      const created = { id: `richmenu-${opaqueToken()}`, menu };
      menus.set(created.id, created);
      return created;
    },
    get: (id: string | undefined): RichMenu | undefined => (id === undefined ? undefined : menus.get(id)),
    all: (): RichMenu[] => [...menus.values()],
    delete(id: string): boolean {
      if (defaultId === id) defaultId = undefined;
      return menus.delete(id);
    },
    defaultId: (): string | undefined => defaultId,
    setDefault(id: string | undefined): void {
      defaultId = id;
    },
    aliases,
    /** What a person sees: the menu linked to them goes before the default. */
    shownTo: (linkedId: string | undefined): RichMenu | undefined =>
      menus.get(linkedId ?? '') ?? menus.get(defaultId ?? ''),
  };
}
export type RichMenus = ReturnType<typeof createRichMenus>;
