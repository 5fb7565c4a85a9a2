import { describe, expect, it } from 'vitest';
import { emptyScene } from '../testing/scene.ts';
import { phrases } from './documents.ts';
import { keepPhrase, phrasesToTeach } from './keep-phrase.ts';
import { find } from './records.ts';

describe('what was not understood', () => {
  it('is counted under one name, and forgotten ninety days after it was last seen', async () => {
    const { ports, clock } = emptyScene();
    clock.set('2025-09-01');
    await keepPhrase(ports, 'แวะมาทัก 12', []);
    clock.set('2025-09-16');
    await Promise.all([keepPhrase(ports, 'แวะมาทัก ๙๙', []), keepPhrase(ports, 'แวะมาทัก 5', [])]);
    expect(await find(ports.store, phrases)).toMatchObject([
      { text: 'แวะมาทัก [เลข]', count: 3, expiresAt: '2025-12-15T02:00:00.000Z' },
    ]);
    clock.set('2025-12-16');
    expect(await phrasesToTeach(ports, 10)).toEqual([]);
  });

  it('is not kept where nothing is left of it', async () => {
    const { ports } = emptyScene();
    for (const text of ['', '081-234-5678', '👍👍', 'https://example.org']) await keepPhrase(ports, text, []);
    expect(await find(ports.store, phrases)).toEqual([]);
  });
});
