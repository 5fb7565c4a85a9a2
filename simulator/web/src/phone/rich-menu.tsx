import { type Act, actionName } from '@thankamnot/flex-view/act';
import { useState } from 'preact/hooks';
import type { RichMenu } from '../sim/state.ts';

/** Below this height in CSS pixels, as at 200 % zoom, a menu that opens by itself would hide the chat. */
const SHORT_SCREEN = 600;

/** The menu under the chat: one picture with areas to tap, folded away by its bar. */
export function RichMenuView({ menu, act }: { menu: RichMenu; act: Act }) {
  const [open, setOpen] = useState(() => innerHeight >= SHORT_SCREEN);
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  const { width, height } = menu.size;
  return (
    <div class="rich-menu">
      <button type="button" class="menu-bar" aria-expanded={open} onClick={() => setOpen(!open)}>
        {menu.chatBarText} <span aria-hidden>{open ? '▾' : '▴'}</span>
      </button>
      {open && (
        <nav
          class="menu-picture"
          aria-label={menu.chatBarText}
          style={{ aspectRatio: `${width} / ${height}` }}
        >
          <img src={menu.imageUrl} alt="" draggable={false} />
          {menu.areas.map(({ bounds, action }) => (
            <button
              key={`${bounds.x},${bounds.y}`}
              type="button"
              aria-label={actionName(action)}
              onClick={() => act(action)}
              style={{
                left: share(bounds.x, width),
                top: share(bounds.y, height),
                width: share(bounds.width, width),
                height: share(bounds.height, height),
              }}
            />
          ))}
        </nav>
      )}
    </div>
  );
}
