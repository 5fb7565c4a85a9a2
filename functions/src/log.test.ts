import { expect, it } from 'vitest';
import { withoutIds } from './log.ts';

const ID = '0123456789abcdef0123456789abcdef';

it.each([
  [`menu~U${ID}~2025-09-23T02:00:00.000Z`, 'menu~U…~2025-09-23T02:00:00.000Z'],
  [`404 on /v2/bot/user/U${ID}/richmenu/richmenu-1`, '404 on /v2/bot/user/U…/richmenu/richmenu-1'],
  [`group C${ID}, room R${ID}.`, 'group C…, room R….'],
  ['delivery 6f9619ff-8b86-4011-b42d-00c04fc964ff', 'delivery 6f9619ff-8b86-4011-b42d-00c04fc964ff'],
])('a log names no person and no group: %s', (text, logged) => {
  expect(withoutIds(text)).toBe(logged);
});
