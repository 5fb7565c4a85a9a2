import { describe, expect, it } from 'vitest';
import { send } from './client.ts';
import type { Failure } from './failure.ts';

/** A network that answers one thing and keeps what was asked. */
function network(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    asked.push({ url: String(url), init });
    return answer();
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}
const failing = (answer: () => Response | Promise<Response>): Promise<Failure> =>
  send(network(answer).fetch, 't', 'work', {}).then(
    () => expect.unreachable('the call went through'),
    (failure) => failure,
  );

describe('a call of the API', () => {
  it('goes to the path of the contract, with parameters encoded and the token', async () => {
    const { asked, fetch } = network(() => Response.json({ code: 'X' }));
    await send(fetch, 'session', 'inviteColleague', { params: { unit: '04/63' }, body: { handOver: true } });
    expect(asked[0]).toMatchObject({
      url: '/api/v1/units/04%2F63/invites',
      init: {
        method: 'POST',
        headers: { authorization: 'Bearer session', 'content-type': 'application/json' },
        body: '{"handOver":true}',
      },
    });
  });

  it('carries its query', async () => {
    const { asked, fetch } = network(() => Response.json({ units: [] }));
    await send(fetch, 't', 'units', { query: { q: 'แม่สอด' } });
    expect(asked[0]?.url).toBe(`/api/v1/units?q=${encodeURIComponent('แม่สอด')}`);
  });

  it('names the version of what is held, and gives that back while nothing is newer', async () => {
    const first = network(() => Response.json({ duties: [] }, { headers: { etag: '"v1"' } }));
    const held = await send(first.fetch, 't', 'duties', {});
    const unchanged = network(() => new Response(null, { status: 304 }));
    expect(await send(unchanged.fetch, 't', 'duties', { holding: held })).toBe(held);
    expect(unchanged.asked[0]?.init.headers).toMatchObject({ 'if-none-match': '"v1"' });
    const newer = network(() => Response.json({ duties: [1] }, { headers: { etag: '"v2"' } }));
    expect(await send(newer.fetch, 't', 'duties', { holding: held })).toEqual({ duties: [1] });
    const without = network(() => Response.json({ duties: [] }));
    await send(without.fetch, 't', 'duties', { holding: await send(without.fetch, 't', 'duties', {}) });
    expect(without.asked[1]?.init.headers).not.toHaveProperty('if-none-match');
  });

  it('carries a file as it is, by whatever way it is given', async () => {
    const { asked, fetch } = network(() => Response.json({ id: 'a' }));
    const unused = () => expect.unreachable('the usual way');
    const body = new Blob(['photo'], { type: 'image/jpeg' });
    const params = { duty: 'd', round: 'r', unit: 'u', photo: 'a' };
    await send(unused as unknown as typeof fetch, 't', 'keepPhoto', { params, body, via: fetch });
    expect(asked[0]).toMatchObject({
      url: '/api/v1/duties/d/rounds/r/units/u/photos/a',
      init: { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body },
    });
  });

  it('hands on a problem document with its sentence and fields', async () => {
    const document = {
      type: 'urn:thankamnot:problem:invalid_report',
      title: 'invalid_report',
      status: 422,
      detail: 'โปรดแก้ไขช่องที่ระบุ',
      errors: [{ field: 'cases', message: 'โปรดกรอก' }],
    };
    expect(await failing(() => Response.json(document, { status: 422 }))).toMatchObject({
      kind: 'problem',
      code: 'invalid_report',
      status: 422,
      message: 'โปรดแก้ไขช่องที่ระบุ',
      faults: document.errors,
    });
  });

  it('says offline when the line breaks, also in the middle of an answer', async () => {
    expect(await failing(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
      kind: 'offline',
    });
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('cut')) });
    expect(await failing(() => new Response(broken))).toMatchObject({ kind: 'offline' });
  });

  it.each([
    [502, '<html>Bad gateway</html>'],
    [200, '<html>sign in to the wifi</html>'],
    [500, '{}'],
  ])('says server for a %s of %s', async (status, body) => {
    expect(await failing(() => new Response(body, { status }))).toMatchObject({ kind: 'server' });
  });
});
