/** A picture in chat: never a report, and evidence by one tap. */
import { MOST_PHOTO_BYTES } from '@thankamnot/shared/photo/photo';
import { JPEG, JPEG_WITH_PLACE, PNG } from '@thankamnot/shared/testing/pictures';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../messages/design.ts';
import { HELP_CENTRE, ODLOC, UNITS } from '../../testing/scene.ts';
import { photoDoc, photos, traces } from '../../use-cases/documents.ts';
import { find, read } from '../../use-cases/records.ts';
import { removeLeftPhotos } from '../../use-cases/remove-left-photos.ts';
import { showPhoto } from '../../use-cases/show-photo.ts';
import { tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage, type Who } from './testing/stage.ts';

const dataOf = (messages: Message[]) => tapsOf(messages).flatMap(({ data }) => data ?? []);
const MAE_SOT = { duty: ODLOC.duty, round: ODLOC.round, unit: UNITS.maeSot };

function sends(stage: Stage, who: Who, id: string, more: object = {}) {
  const message = { type: 'image', id, quoteToken: 'q', contentProvider: { type: 'line' }, ...more };
  return stage.send(stage.event(who, 'message', { message }));
}
/** Sends a picture that LINE has, and taps the first offer. */
async function attaches(stage: Stage, id: string, bytes: Uint8Array) {
  stage.pictures.set(id, bytes);
  const [offer] = dataOf(await sends(stage, 'kanchana', id));
  return stage.taps('kanchana', offer as string);
}

describe('a picture of an officer', () => {
  it('is offered as evidence for the one open duty, and attached by the tap', async () => {
    const stage = await openStage();
    stage.pictures.set('m1', JPEG_WITH_PLACE);
    const offer = await sends(stage, 'kanchana', 'm1');
    expect(wordsOf(offer)).toMatch(/ยังไม่ได้บันทึกว่ารายงานแล้ว[\s\S]*มาตรฐานขั้นต่ำ ODLOC 68/);
    expect(await find(stage.scene.ports.store, photos)).toEqual([]);

    const answer = await stage.taps('kanchana', dataOf(offer)[0] as string);
    expect(wordsOf(answer)).toMatch(/แนบรูปเป็นหลักฐาน[\s\S]*รวม 1 รูป[\s\S]*ยังไม่นับว่ารายงานครบ/);
    const report = await stage.report(UNITS.maeSot);
    expect(report).toMatchObject({ status: 'acknowledged', via: 'chat', photos: [{ type: 'image/jpeg' }] });
    const { bytes } = await showPhoto(stage.scene.ports, MAE_SOT, report?.photos?.[0]?.id ?? '');
    expect(bytes).toEqual(JPEG);
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ photos: 1 });
  });

  it('is taken for what was just reported rather than for what is open', async () => {
    const stage = await openStage({ both: true });
    await stage.says('kanchana', 'odloc เสร็จแล้วค่ะ');
    stage.scene.clock.pass(10 * 60 * 1000);
    const answer = await attaches(stage, 'm1', JPEG);
    expect(wordsOf(answer)).toContain('ODLOC');
    expect(wordsOf(answer)).not.toContain('ยังไม่นับว่ารายงานครบ');
    expect(await stage.report(UNITS.maeSot)).toMatchObject({ status: 'done', photos: [{}] });
    expect(await stage.report(UNITS.maeSot, HELP_CENTRE)).toBeUndefined();
  });

  it('asks for which of several open duties', async () => {
    const stage = await openStage({ both: true });
    const offer = await sends(stage, 'kanchana', 'm1');
    expect(wordsOf(offer)).toContain('เรื่องใด');
    expect(dataOf(offer).filter((data) => data.startsWith('photo?'))).toHaveLength(2);
  });

  it('comes beside those that the report has, five at most', async () => {
    const stage = await openStage();
    for (let n = 0; n < 5; n++) await attaches(stage, `m${n}`, Uint8Array.from([...JPEG, n]));
    expect((await stage.report(UNITS.maeSot))?.photos).toHaveLength(5);
    expect(wordsOf(await attaches(stage, 'm5', PNG))).toContain('ไม่เกิน 5 รูป');
    expect((await stage.report(UNITS.maeSot))?.photos).toHaveLength(5);
  });

  it('is taken back by one tap', async () => {
    const stage = await openStage();
    const answer = await attaches(stage, 'm1', JPEG);
    await stage.taps('kanchana', dataOf(answer).find((data) => data.startsWith('undo')) as string);
    expect(await stage.report(UNITS.maeSot)).not.toHaveProperty('photos');
  });

  it.each([
    ['that LINE has no more', undefined, /LINE ไม่ได้เก็บรูปนี้ไว้แล้ว/],
    ['that is too large', new Uint8Array(MOST_PHOTO_BYTES + 1), /แนบในแบบรายงาน/],
    ['that is none', new TextEncoder().encode('GIF89a'), /ไม่ใช่รูปถ่าย/],
  ])('%s is answered in words, and nothing is recorded', async (_, bytes, words) => {
    const stage = await openStage();
    const [offer] = dataOf(await sends(stage, 'kanchana', 'm1'));
    if (bytes) stage.pictures.set('m1', bytes);
    expect(wordsOf(await stage.taps('kanchana', offer as string))).toMatch(words);
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('takes effect once, however often LINE sends the tap', async () => {
    const stage = await openStage();
    stage.pictures.set('m1', JPEG);
    const [offer] = dataOf(await sends(stage, 'kanchana', 'm1'));
    const tap = stage.tapFrom('kanchana', offer as string);
    await stage.send(tap);
    await stage.send(tap);
    expect(await stage.report(UNITS.maeSot)).toMatchObject({ n: 1, photos: [{}] });
  });

  it('with others of one choice is answered once, with the form that takes several', async () => {
    const stage = await openStage();
    const answers = [];
    for (const index of [1, 2, 3]) {
      answers.push(await sends(stage, 'kanchana', `m${index}`, { imageSet: { id: 's', index, total: 3 } }));
    }
    expect(wordsOf(answers[0] ?? [])).toMatch(/ได้รับ 3 รูปแล้ว[\s\S]*แบบรายงาน/);
    expect(answers.slice(1)).toEqual([[], []]);
  });
});

it.each<[string, Who, object]>([
  ['of somebody unknown', 'napha', {}],
  ['from elsewhere than LINE', 'kanchana', { contentProvider: { type: 'external' } }],
])('a picture %s is answered in words alone', async (_, who, more) => {
  const stage = await openStage();
  expect(wordsOf(await sends(stage, who, 'm1', more))).toContain('ยังไม่ได้บันทึกว่ารายงานแล้ว');
});

it('a picture in a group is none of the bot’s', async () => {
  const stage = await openStage();
  const message = { type: 'image', id: 'm1', contentProvider: { type: 'line' } };
  const source = { type: 'group', groupId: 'C1', userId: 'U1' };
  expect(await stage.send(stage.event('kanchana', 'message', { message, source }))).toEqual([]);
});

it('a picture that is unsent vanishes from the report, its history and the board, and its file with the tick', async () => {
  const stage = await openStage();
  const { ports } = stage.scene;
  await attaches(stage, 'm1', JPEG);
  await attaches(stage, 'm2', PNG);
  const [first, second] = (await stage.report(UNITS.maeSot))?.photos ?? [];
  await stage.send(stage.event('kanchana', 'unsend', { unsend: { messageId: 'm1' } }));
  expect((await stage.report(UNITS.maeSot))?.photos).toEqual([second]);
  expect(await stage.entry(UNITS.maeSot)).toMatchObject({ photos: 1 });
  await expect(showPhoto(ports, MAE_SOT, first?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
  expect(await removeLeftPhotos(ports)).toBe(1);
  expect(await read(ports.store, photoDoc(MAE_SOT, first?.id ?? ''))).toBeUndefined();

  await stage.send(stage.event('kanchana', 'unsend', { unsend: { messageId: 'm2' } }));
  expect(await stage.report(UNITS.maeSot)).not.toHaveProperty('photos');
  expect(await stage.entry(UNITS.maeSot)).not.toHaveProperty('photos');
  expect(await find(ports.store, traces)).toEqual([]);
});
