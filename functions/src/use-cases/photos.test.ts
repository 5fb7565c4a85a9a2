import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import { LONGEST_PHOTO_EDGE, MOST_PHOTO_BYTES, type Photo, photoIdOf } from '@thankamnot/shared/photo/photo';
import type { Revision } from '@thankamnot/shared/report/report';
import { JPEG, JPEG_WITH_PLACE, PLACE, PNG, withInserted } from '@thankamnot/shared/testing/pictures';
import { beforeEach, describe, expect, test } from 'vitest';
import { asPerson, boardNow, CAST, ODLOC, present, type Scene, takScene, UNITS } from '../testing/scene.ts';
import { photoDoc, photos, reportDoc, revisionsOf } from './documents.ts';
import { keepPhoto } from './keep-photo.ts';
import { photoKey } from './photo-place.ts';
import { find, read } from './records.ts';
import { recount } from './recount.ts';
import { removeLeftPhotos } from './remove-left-photos.ts';
import { showPhoto } from './show-photo.ts';
import { submitReport, undoReport } from './submit-report.ts';

const PLACE_OF_REPORT = { duty: ODLOC.duty, round: ODLOC.round, unit: UNITS.maeSot };
const DAY_MS = 24 * 60 * 60 * 1000;
const WHOLE = { domains: ['education', 'economy', 'environment'] };

let scene: Scene;
beforeEach(async () => {
  scene = await takScene();
});

const idOf = async (bytes: Uint8Array) =>
  photoIdOf(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
const keep = async (bytes: Uint8Array, ports = scene.ports) =>
  keepPhoto(ports, PLACE_OF_REPORT, { id: await idOf(bytes), bytes });
/** A JPEG that differs from all others by what hangs on behind it. */
const other = (number: number) => withInserted(JPEG, JPEG.length, [number]);

let presses = 0;
const file = (named: readonly Photo[] | readonly string[] | undefined, ports = scene.ports) =>
  submitReport(ports, {
    by: asPerson(CAST.kanchana),
    via: 'form',
    round: ODLOC,
    unit: UNITS.maeSot,
    act: { kind: 'file', values: WHOLE },
    ...(named && { photos: named.map((it) => (typeof it === 'string' ? it : it.id)) }),
    key: `press-${presses++}`,
  });
const history = () =>
  find(scene.ports.store, revisionsOf(ODLOC.duty, ODLOC.round, UNITS.maeSot), {
    orderBy: { field: 'n', direction: 'asc' },
  });
const entry = async () => (await boardNow(scene)).units[UNITS.maeSot];
const bytesOf = async (photo: Photo) => (await showPhoto(scene.ports, PLACE_OF_REPORT, photo.id)).bytes;
const fileOf = (photo: Photo) => scene.ports.files.get(photoKey(PLACE_OF_REPORT, photo));
const recordOf = (photo: Photo) => read(scene.ports.store, photoDoc(PLACE_OF_REPORT, photo.id));

describe('a photo that is sent', () => {
  test('is known by the hash of its bytes and kept without what the camera wrote into it', async () => {
    const photo = await keep(JPEG_WITH_PLACE);
    expect(photo).toEqual({
      id: await idOf(JPEG_WITH_PLACE),
      type: 'image/jpeg',
      bytes: JPEG.length,
      width: 3,
      height: 2,
    });
    const kept = present(await fileOf(photo));
    expect(kept).toEqual(JPEG);
    expect(String.fromCharCode(...kept)).not.toContain(PLACE);
  });

  test('is the same when it is sent again, also at the same moment and after it was named', async () => {
    const [first, twin] = await Promise.all([keep(JPEG), keep(JPEG)]);
    expect(twin).toEqual(first);
    await file([first]);
    expect(await keep(JPEG)).toEqual(first);
    expect(await recordOf(first)).toMatchObject({ state: 'kept', leavesAt: null });
    expect(await find(scene.ports.store, photos)).toHaveLength(1);
  });

  test('says nothing of who sent it: that is the revision’s, and is forgotten with it', async () => {
    const photo = await keep(JPEG);
    await file([photo]);
    expect(JSON.stringify(await recordOf(photo))).not.toMatch(/U0{20}|กาญจนา/);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'other bytes than its id',
      async () => keepPhoto(scene.ports, PLACE_OF_REPORT, { id: await idOf(PNG), bytes: JPEG }),
      'photo_damaged',
    ],
    ['a page', () => keep(new TextEncoder().encode('<html>')), 'not_a_photo'],
    ['half a photo', () => keep(JPEG.subarray(0, 200)), 'not_a_photo'],
    ['nothing', () => keep(new Uint8Array()), 'not_a_photo'],
    [
      'too many bytes',
      () => keep(withInserted(JPEG, JPEG.length, Array(MOST_PHOTO_BYTES).fill(0))),
      'file_too_large',
    ],
    ['too many pixels', () => keep(widened(LONGEST_PHOTO_EDGE + 1)), 'file_too_large'],
  ])('is refused with %s, and nothing is kept', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
    expect(await find(scene.ports.store, photos)).toEqual([]);
  });

  test('is refused after fifty others for the same report', async () => {
    for (let n = 0; n < 50; n++) await keep(other(n));
    await expect(keep(other(50))).rejects.toMatchObject({ code: 'too_many_photos' });
    expect((await keep(other(49))).id).toBe(await idOf(other(49)));
  });

  test('whose file could not be written cannot be named, and is whole when it is sent again', async () => {
    const failing = {
      ...scene.ports,
      files: { ...scene.ports.files, put: () => Promise.reject(new Error('disk full')) },
    };
    await expect(keep(JPEG, failing)).rejects.toThrow('disk full');
    await expect(file([await idOf(JPEG)])).rejects.toMatchObject({ code: 'photo_gone' });
    expect(await bytesOf(await keep(JPEG))).toEqual(JPEG);
  });
});

/** The PNG with another width in its header; nothing here draws it. */
function widened(width: number): Uint8Array {
  const bytes = PNG.slice();
  new DataView(bytes.buffer).setUint32(16, width);
  return bytes;
}

describe('a report', () => {
  test('has the photos that it names, in its revision and counted on the board', async () => {
    const [a, b] = [await keep(JPEG), await keep(PNG)];
    const { report, board } = await file([b, a]);
    expect(report.photos).toEqual([b, a]);
    expect(board.units[UNITS.maeSot]?.photos).toBe(2);
    expect((await entry())?.photos).toBe(2);
    expect((await recount(scene.ports, ODLOC)).changed).toEqual([]);
  });

  test('keeps them where it says nothing of photos, and loses them where it names none', async () => {
    const photo = await keep(JPEG);
    await file([photo]);
    expect((await file(undefined)).report.photos).toEqual([photo]);
    expect((await file([])).report).not.toHaveProperty('photos');
    expect(await entry()).not.toHaveProperty('photos');
  });

  test('leaves every revision its own photos, which stay to be seen', async () => {
    const [a, b] = [await keep(JPEG), await keep(PNG)];
    await file([a]);
    await file([b]);
    await undoReport(scene.ports, {
      by: asPerson(CAST.kanchana),
      via: 'form',
      round: ODLOC,
      unit: UNITS.maeSot,
      key: 'undo',
      n: 2,
    });
    scene.clock.pass(30 * DAY_MS);
    await removeLeftPhotos(scene.ports);
    expect((await history()).map(({ photos: of }) => of)).toEqual([[a], [b], [a]]);
    expect([await bytesOf(a), await bytesOf(b)]).toEqual([JPEG, PNG]);
  });

  test.each<[string, () => Promise<string[]>, string]>([
    ['a photo that nobody sent', async () => ['0a'.repeat(32)], 'photo_gone'],
    [
      'another unit’s photo',
      async () => [
        (
          await keepPhoto(
            scene.ports,
            { ...PLACE_OF_REPORT, unit: UNITS.umphang },
            { id: await idOf(JPEG), bytes: JPEG },
          )
        ).id,
      ],
      'photo_gone',
    ],
    [
      'a photo that waited too long',
      async () => {
        const { id } = await keep(JPEG);
        scene.clock.pass(DAY_MS);
        return [id];
      },
      'photo_gone',
    ],
    [
      'six photos',
      async () => Promise.all([0, 1, 2, 3, 4, 5].map(async (n) => (await keep(other(n))).id)),
      'too_many_photos',
    ],
  ])('that names %s is refused and changes nothing', async (_, name, code) => {
    const names = await name();
    await expect(file(names)).rejects.toMatchObject({ code });
    expect(await read(scene.ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.maeSot))).toBeUndefined();
  });

  test('names a photo once, however often it is listed', async () => {
    const photo = await keep(JPEG);
    expect((await file([photo, photo])).report.photos).toEqual([photo]);
  });
});

describe('a photo that no report names', () => {
  const pass = (ms: number): Instant => {
    scene.clock.pass(ms);
    return scene.clock.now();
  };

  test('stays for a day and is gone then, file and record; sent again it waits another day', async () => {
    const photo = await keep(JPEG);
    pass(DAY_MS - 1_000);
    expect(await removeLeftPhotos(scene.ports)).toBe(0);
    await keep(JPEG);
    pass(DAY_MS - 1_000);
    expect(await removeLeftPhotos(scene.ports)).toBe(0);
    pass(1_000);
    expect(await removeLeftPhotos(scene.ports)).toBe(1);
    expect([await fileOf(photo), await recordOf(photo)]).toEqual([undefined, undefined]);
    await expect(bytesOf(photo)).rejects.toMatchObject({ code: 'not_found' });
    expect(await bytesOf(await keep(JPEG))).toEqual(JPEG);
  });

  test('is gone at last where removing it failed half way, and cannot be named meanwhile', async () => {
    const photo = await keep(JPEG);
    pass(DAY_MS);
    const failing = {
      ...scene.ports,
      files: { ...scene.ports.files, remove: () => Promise.reject(new Error('no network')) },
    };
    await expect(removeLeftPhotos(failing)).rejects.toThrow('no network');
    await expect(file([photo])).rejects.toMatchObject({ code: 'photo_gone' });
    await expect(keep(JPEG)).rejects.toMatchObject({ code: 'photo_gone' });
    expect(await removeLeftPhotos(scene.ports)).toBe(1);
    expect(await fileOf(photo)).toBeUndefined();
  });

  test('is either named or removed, whichever is first', async () => {
    for (let n = 0; n < 10; n++) {
      const photo = await keep(other(n));
      pass(DAY_MS - 1);
      // The tick's clock is ahead of the one of the server that takes the report.
      const ahead = { ...scene.ports, clock: { now: () => '2030-01-01T00:00:00.000Z' } };
      const [filed] = await Promise.allSettled([file([photo]), removeLeftPhotos(ahead)]);
      const named = filed.status === 'fulfilled';
      expect((await fileOf(photo)) !== undefined, String(n)).toBe(named);
    }
  });
});

test('a revision without photos is stored as it always was', async () => {
  await file(undefined);
  expect(Object.keys((await history())[0] as Revision)).not.toContain('photos');
});
