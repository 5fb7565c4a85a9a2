import { expect, it } from 'vitest';
import { emptyScene } from '../../testing/scene.ts';
import { keepPhrase } from '../../use-cases/keep-phrase.ts';
import { terminal } from './testing/terminal.ts';

async function withPhrases() {
  const scene = emptyScene();
  for (const text of ['แวะมาทัก', 'ทำไงต่อดี', 'แวะมาทัก', 'แวะมาทัก', 'ทำไงต่อดี', 'คุณสมชาย อยู่ไหม'])
    await keepPhrase(scene.ports, text, []);
  return scene;
}

it('phrases lists what is to be taught next, the most frequent first', async () => {
  const { phrases } = await terminal(await withPhrases()).json('phrases');
  expect(phrases.map(({ text, count }: { text: string; count: number }) => [text, count])).toEqual([
    ['แวะมาทัก', 3],
    ['ทำไงต่อดี', 2],
    ['[ชื่อ] อยู่ไหม', 1],
  ]);
});

it('phrases takes a limit, and says which one is wrong', async () => {
  const admin = terminal(await withPhrases());
  expect((await admin.json('phrases', '--limit', '1')).phrases).toHaveLength(1);
  expect(await admin.run('phrases', '--limit', 'many')).toMatchObject({ code: 2 });
});

it('phrases says when there is nothing to teach', async () => {
  expect((await terminal(emptyScene()).run('phrases')).out).toContain('ไม่มีข้อความ');
});
