import { expect, it } from 'vitest';
import { odloc2568 } from '../duty/templates/odloc-2568.ts';
import { partNames } from './part-names.ts';
import { readReply } from './read-reply.ts';

it('a part is called by its label and by the nouns that it is made of', () => {
  const names = partNames('ด้านการส่งเสริมเศรษฐกิจชุมชน อาชีพ และการท่องเที่ยว');
  for (const name of ['เศรษฐกิจชุมชน', 'เศรษฐกิจ', 'ด้านเศรษฐกิจ', 'อาชีพ', 'ท่องเที่ยว'])
    expect(names).toContain(name);
});

it('labels of the ODLOC letter are understood as people shorten them', () => {
  const [field] = odloc2568.form.fields;
  const options = field?.kind === 'checklist' ? field.options : [];
  const parts = options.map(({ id, label }) => ({ id, names: partNames(label) }));
  const { id, title, shortTitle, nicknames } = odloc2568;
  const read = (text: string) =>
    readReply(text, { today: '2025-09-16', duties: [{ id, title, shortTitle, nicknames, parts }] }).parts;
  expect(read('เสร็จ 2 ด้าน เหลือสิ่งแวดล้อม')).toEqual({ done: ['education', 'economy'], left: ['environment'] });
  expect(read('ด้านการศึกษากับเศรษฐกิจเสร็จแล้วครับ')?.done).toEqual(['education', 'economy']);
});
