import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FileStore } from '../../use-cases/file-store.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

/**
 * What every `FileStore` must do, as tests. `open` gives a store; every test uses keys of its own. Where the backend
 * at hand lets later bytes replace earlier ones, `replaces` says why that can't be proved on it.
 */
export function fileStoreContract(
  name: string,
  open: () => Promise<FileStore>,
  { replaces }: { replaces?: string } = {},
): void {
  const newKey = () => `photos/odloc-2568~2568~03630601/${randomUUID()}.jpg`;

  describe(name, () => {
    test('gives back what was put, byte by byte, and nothing where nothing was', async () => {
      const files = await open();
      const key = newKey();
      expect(await files.get(key)).toBeUndefined();
      const every = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await files.put(key, every);
      expect(await files.get(key)).toEqual(every);
    });

    test('keeps an empty file, and one of two megabytes', async () => {
      const files = await open();
      const [none, large] = [newKey(), newKey()];
      const much = new Uint8Array(2 * 1024 * 1024).fill(7);
      await files.put(none, bytes());
      await files.put(large, much);
      expect(await files.get(none)).toEqual(bytes());
      expect(Buffer.compare((await files.get(large)) ?? bytes(), much)).toBe(0);
    });

    test('keeps the first bytes of a key', async (context) => {
      if (replaces !== undefined) context.skip(`not provable here: ${replaces}`);
      const files = await open();
      const key = newKey();
      await files.put(key, bytes(1));
      await files.put(key, bytes(2, 3));
      expect(await files.get(key)).toEqual(bytes(1));
    });

    test('of many at once under one key keeps one, whole', async () => {
      const files = await open();
      const key = newKey();
      await Promise.all(Array.from({ length: 8 }, (_, n) => files.put(key, new Uint8Array(5_000).fill(n))));
      const kept = (await files.get(key)) ?? bytes();
      expect(kept).toEqual(new Uint8Array(5_000).fill(kept[0] ?? -1));
    });

    test('copies what it is handed and what it gives', async () => {
      const files = await open();
      const key = newKey();
      const handed = bytes(1, 2);
      await files.put(key, handed);
      handed[0] = 9;
      const given = (await files.get(key)) ?? bytes();
      given[1] = 9;
      expect(await files.get(key)).toEqual(bytes(1, 2));
    });

    test('removes a file and no other, twice as well as once, and its key may be used again', async () => {
      const files = await open();
      const [gone, stays] = [newKey(), newKey()];
      await files.put(gone, bytes(1));
      await files.put(stays, bytes(2));
      await files.remove(gone);
      await files.remove(gone);
      expect([await files.get(gone), await files.get(stays)]).toEqual([undefined, bytes(2)]);
      await files.put(gone, bytes(3));
      expect(await files.get(gone)).toEqual(bytes(3));
    });

    test.each([
      '',
      '/',
      '../secret',
      'photos/../../secret',
      'photos//a',
      '.hidden',
      'a/.b',
      '/etc/passwd',
    ])('refuses the key “%s”', async (key) => {
      const files = await open();
      await expect(files.put(key, bytes(1))).rejects.toThrow(TypeError);
      await expect(files.get(key)).rejects.toThrow(TypeError);
      await expect(files.remove(key)).rejects.toThrow(TypeError);
    });

    test('refuses a key that is too long for a folder, or that is no plain text', async () => {
      const files = await open();
      for (const key of ['a'.repeat(201), `${'a/'.repeat(600)}a`, 'ก.jpg', 'a\0b', 'a b']) {
        await expect(files.put(key, bytes(1))).rejects.toThrow(TypeError);
      }
    });
  });
}
