import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin } from './testing/duty-story.ts';

describe('reconcile', () => {
  async function listOf(name: string, content: string | Uint8Array): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'list-')), name);
    await writeFile(file, content);
    return file;
  }
  const start = async () => {
    const story = await begin('odloc-2568', 'ตาก', '2025-08-01');
    await story.files('06630803');
    await story.files('03630601');
    return story;
  };

  test('shows first, and writes with --yes', async () => {
    const story = await start();
    const list = await listOf('list.txt', '๑. เทศบาลนครแม่สอด\n๒. อบต.แม่กาษา\nแม่กุ\nอบต.ที่ไหน\n');
    const before = await story.board('2568');
    const preview = await story.admin.json('reconcile', 'odloc-2568', '--list', list);
    expect(preview).toMatchObject({
      applied: false,
      confirmed: [{ code: '03630601', name: 'ทน.แม่สอด' }],
      listedButMissing: [{ code: '06630612' }],
      doneButNotListed: [{ code: '06630803' }],
      ambiguous: [{ line: 3, candidates: [{ code: '05630603' }, { code: '06630608' }] }],
      unknown: [{ line: 4, text: 'อบต.ที่ไหน' }],
      changes: 3,
    });
    expect(await story.board('2568')).toEqual(before);
    const text = (await story.admin.run('reconcile', 'odloc-2568', '--list', list)).out;
    expect(text).toContain('3: แม่กุ – ตรงกับหลายหน่วยงาน โปรดเลือก: ทต.แม่กุ 05630603 / อบต.แม่กุ 06630608');

    expect(await story.admin.json('reconcile', 'odloc-2568', '--list', list, '--yes')).toMatchObject({
      applied: true,
    });
    const { units } = await story.board('2568');
    expect(units['06630612']).toMatchObject({ status: 'done', verification: 'verified' });
    expect(units['06630803']).toMatchObject({ status: 'done', verification: 'disputed' });
    expect(await story.rate()).toMatchObject({ complete: 3 });
  });

  test('reads a table as well', async () => {
    const story = await start();
    const list = await listOf('list.csv', 'ที่,อปท.,อำเภอ\n1,อบต.แม่กุ,แม่สอด\n2,"อบต.แม่กาษา",แม่สอด\n');
    const { listedButMissing, unknown } = await story.admin.json('reconcile', 'odloc-2568', '--list', list);
    expect(listedButMissing.map(({ code }: { code: string }) => code)).toEqual(['06630608', '06630612']);
    expect(unknown).toMatchObject([{ line: 1 }]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['in another encoding', new Uint8Array([0xcd, 0xba, 0xb5, 0x0a]), /:1: not valid UTF-8 text/],
    ['that is empty', '\n  \n', /empty_list/],
  ])('refuses a list %s', async (_, content, says) => {
    const story = await start();
    const before = await story.board('2568');
    const list = await listOf('list.txt', content);
    const { code, err } = await story.admin.run('reconcile', 'odloc-2568', '--list', list, '--yes');
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(await story.board('2568')).toEqual(before);
  });
});
