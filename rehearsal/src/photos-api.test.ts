/** Photos through the API of the running product: sent ahead, named by a report, seen by whom they concern. */

import { submitReport } from '@thankamnot/functions/use-cases/submit-report';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { MOST_PHOTO_BYTES, photoIdOf } from '@thankamnot/shared/photo/photo';
import type { ProblemDocument } from '@thankamnot/shared/problem';
import { JPEG, JPEG_WITH_PLACE, PNG } from '@thankamnot/shared/testing/pictures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha, wilai } = PEOPLE;
const OPENS_AT = '2025-09-16T09:30:00+07:00';
const ODLOC = { duty: 'odloc-2568', round: '2568' };
/** ทน.แม่สอด answers to the province, not to its district. */
const MAE_SOT = { ...ODLOC, unit: kanchana.seat };

let world: World;
const clients = {} as Record<'kanchana' | 'mali' | 'anucha' | 'wilai', ApiClient>;
beforeAll(async () => {
  world = await openWorld({ opensAt: OPENS_AT, frozen: true });
  for (const [name, person] of Object.entries({ kanchana, mali, anucha, wilai })) {
    clients[name as keyof typeof clients] = await apiClientOf(world, person);
  }
});
afterAll(() => world.close());

const idOf = async (bytes: Uint8Array) =>
  photoIdOf(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

async function put(
  person: { id: string },
  bytes: Uint8Array,
  { place = MAE_SOT, id, type = 'image/jpeg' }: { place?: typeof MAE_SOT; id?: string; type?: string } = {},
): Promise<Response> {
  const { duty, round, unit } = place;
  const path = `/duties/${duty}/rounds/${round}/units/${unit}/photos/${id ?? (await idOf(bytes))}`;
  return fetch(`${world.server.url}/api/v1${path}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${world.simulator.issueIdToken(person.id)}`,
      'content-type': type,
    },
    body: new Uint8Array(bytes),
  });
}
async function sent(bytes: Uint8Array): Promise<ResponseOf<'keepPhoto'>> {
  const response = await put(kanchana, bytes);
  expect(response.status).toBe(200);
  return (await response.json()) as ResponseOf<'keepPhoto'>;
}
const see = async (as: ApiClient, photo: string, place = MAE_SOT) => {
  const { url } = await as.ask('photoLink', place);
  return fetch(`${world.server.url}${url}/${photo}`);
};
const problemOf = async (response: Response) => {
  const problem = (await response.json()) as ProblemDocument;
  expect(problem.detail).toMatch(/[ก-๙]/);
  return [response.status, problem.title];
};

describe('a photo', () => {
  it('is sent, named by a report, and seen by its officers and coordinators', async () => {
    const photo = await sent(JPEG_WITH_PLACE);
    expect(await sent(JPEG_WITH_PLACE)).toEqual(photo);
    const { report } = await clients.kanchana.ask('fileReport', MAE_SOT, {
      key: 'press-with-photo',
      values: { domains: ['education'] },
      photos: [photo.id],
      basedOn: 0,
    });
    expect(report.photos).toEqual([photo]);

    for (const person of [clients.kanchana, clients.anucha]) {
      const picture = await see(person, photo.id);
      expect(picture.status).toBe(200);
      expect(Object.fromEntries(picture.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': expect.stringContaining('private'),
      });
      expect(new Uint8Array(await picture.arrayBuffer())).toEqual(JPEG);
    }
    const board = await clients.anucha.ask('board', ODLOC);
    expect(board.units.find(({ code }) => code === MAE_SOT.unit)?.photos).toBe(1);
    const { revisions } = await clients.anucha.ask('revisions', MAE_SOT);
    expect(revisions[0]?.photos).toEqual([photo]);
  });

  it('is none of another unit’s, or of a district that does not answer for it', async () => {
    const id = await idOf(PNG);
    for (const person of [mali, wilai]) {
      expect(await problemOf(await put(person, PNG, { id }))).toEqual([403, 'not_allowed']);
    }
    for (const person of [clients.mali, clients.wilai]) {
      expect((await person.refused('photoLink', MAE_SOT)).title).toBe('not_allowed');
    }
  });

  it('cannot be reached by the link to another report', async () => {
    const { id } = await sent(JPEG);
    const response = await see(clients.mali, id, { ...ODLOC, unit: mali.seat });
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/[ก-๙]/);
  });

  it.each([
    ['a round that there is not', { ...MAE_SOT, round: '1999' }, JPEG, [404, 'unknown_round']],
    ['another’s name', MAE_SOT, JPEG, [422, 'photo_damaged'], '0a'.repeat(32)],
    ['a page called a photo', MAE_SOT, new TextEncoder().encode('<html>'), [422, 'not_a_photo']],
    ['nothing', MAE_SOT, new Uint8Array(), [422, 'not_a_photo']],
    ['more than two megabytes', MAE_SOT, new Uint8Array(MOST_PHOTO_BYTES + 1), [413, 'file_too_large']],
  ] as const)('is refused in words with %s', async (_, place, bytes, answer, id?: string) => {
    expect(await problemOf(await put(kanchana, bytes, { place, ...(id && { id }) }))).toEqual(answer);
  });

  it('is taken for what its bytes are, whatever it is called', async () => {
    const response = await put(kanchana, PNG, { type: 'text/html' });
    expect(await response.json()).toMatchObject({ type: 'image/png' });
  });

  it('that is called JSON is no JSON', async () => {
    const response = await put(kanchana, PNG, { type: 'application/json' });
    expect(await problemOf(response)).toEqual([422, 'invalid_request']);
  });

  it('asks who sends it', async () => {
    const { duty, round, unit } = MAE_SOT;
    const path = `/duties/${duty}/rounds/${round}/units/${unit}/photos/${await idOf(JPEG)}`;
    const response = await fetch(`${world.server.url}/api/v1${path}`, { method: 'PUT', body: 'x' });
    expect(await problemOf(response)).toEqual([401, 'not_signed_in']);
  });
});

it('answers a dispute, beside the photos that the report has', async () => {
  const { report: before } = await clients.kanchana.ask('reportForm', MAE_SOT);
  const filed = await clients.kanchana.ask('fileReport', MAE_SOT, {
    key: 'press-all-done',
    values: { domains: ['education', 'economy', 'environment'] },
    basedOn: before?.n ?? 0,
  });
  await submitReport(world.server.ports, {
    by: { user: anucha.id, name: anucha.name },
    via: 'import',
    round: { ...ODLOC, province: '63' },
    unit: MAE_SOT.unit,
    act: { kind: 'dispute' },
    key: 'list-lacks-it',
  });
  const shows = await sent(PNG);
  const empty = { key: 'press-nothing', evidence: ' ', photos: [] };
  expect((await clients.kanchana.refused('answerDispute', MAE_SOT, empty)).errors?.[0]?.field).toBe(
    'evidence',
  );
  const answer = { key: 'press-with-screen', evidence: null, photos: [shows.id] };
  const { report, item } = await clients.kanchana.ask('answerDispute', MAE_SOT, answer);
  expect(item.dispute).toMatchObject({ evidence: null, by: kanchana.name, accepted: false });
  expect(report.photos).toEqual([...(filed.report.photos ?? []), shows]);
});

describe('a link to photos', () => {
  it('ends after five minutes, with a sentence for a person, and opens nothing else', async () => {
    const { id } = await sent(JPEG);
    const { url } = await clients.kanchana.ask('photoLink', MAE_SOT);
    const token = url.split('/').at(-1);
    expect((await fetch(`${world.server.url}/files/${token}`)).status).toBe(404);
    expect((await fetch(`${world.server.url}${url}x/${id}`)).status).toBe(404);
    world.clock.set(new Date(world.clock.date().getTime() + 5 * 60 * 1000));
    const late = await fetch(`${world.server.url}${url}/${id}`);
    expect([late.status, await late.text()]).toEqual([404, expect.stringContaining('หมดอายุ')]);
  });
});

it('a photo that no report names is gone with the tick of the next day', async () => {
  const { id } = await sent(Uint8Array.from([...PNG, 0]));
  await world.moveTo('2025-09-17T10:00:00+07:00');
  clients.kanchana = await apiClientOf(world, kanchana);
  expect((await see(clients.kanchana, id)).status).toBe(404);
  const { report } = await clients.kanchana.ask('reportForm', MAE_SOT);
  const again = { key: 'press-too-late', values: { domains: [] }, photos: [id], basedOn: report?.n ?? 0 };
  expect((await clients.kanchana.refused('fileReport', MAE_SOT, again)).title).toBe('photo_gone');
});
