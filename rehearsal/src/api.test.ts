import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { ProblemDocument } from '@thankamnot/shared/problem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, somchai, mali, anucha, wilai, napha } = PEOPLE;
const ODLOC = '/duties/odloc-2568/rounds/2568';
const HELP_CENTRE = '/duties/help-centre/rounds/2025-09';
let world: World;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
});
afterAll(() => world.close());

const call = (path: string, options: { token?: string; method?: string; body?: unknown } = {}) =>
  fetch(`${world.server.url}/api/v1${path}`, {
    method: options.method ?? 'GET',
    headers: {
      ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  });
async function sessionOf({ id }: { id: string }): Promise<string> {
  const response = await call('/session', { method: 'POST', token: world.simulator.issueIdToken(id) });
  return ((await response.json()) as ResponseOf<'openSession'>).token;
}
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as ProblemDocument;
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toMatch(/[ก-๙]/);
  return problem;
};
const report = (values: unknown, extra: object = {}) => ({
  key: `key-${crypto.randomUUID()}`,
  values,
  basedOn: 0,
  ...extra,
});
const WHOLE = { established: true, cases: 3, obstacles: 'ไม่มี' };

describe('what a form asks', () => {
  const asked = async (path: string) => {
    const response = await call(`/duties/${path}/form`);
    return { response, form: (await response.json()) as ResponseOf<'openForm'> };
  };

  it('is told to anybody, and may be kept by caches', async () => {
    const { response, form } = await asked('help-centre/rounds/2025-09');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300, s-maxage=300');
    expect(form).toMatchObject({ duty: 'help-centre', round: '2025-09', shortTitle: 'ศูนย์ช่วยเหลือประชาชน' });
    expect(form.form.fields.map(({ id }) => id)).toEqual(['established', 'cases', 'obstacles']);
  });

  it('says nothing of a unit, a province’s dates or answers', async () => {
    const { form } = await asked('odloc-2568/rounds/2568');
    expect(Object.keys(form).sort()).toEqual(
      ['asks', 'duty', 'form', 'letters', 'round', 'roundTitle', 'shortTitle', 'title', 'url'].sort(),
    );
    expect(Object.keys(form.form).sort()).toEqual(['fields', 'version']);
  });

  it('is the same as in the unit’s own form', async () => {
    const { form } = await asked('help-centre/rounds/2025-09');
    const own = await call(`${HELP_CENTRE}/units/03630601/form`, { token: await sessionOf(kanchana) });
    const { item, form: ownForm } = (await own.json()) as ResponseOf<'reportForm'>;
    expect(ownForm).toEqual(form.form);
    const { form: _, ...text } = form;
    expect(item).toMatchObject(text);
  });

  it.each([
    ['nothing/rounds/1', 'unknown_duty'],
    ['..%2Fusers%2Fx/rounds/1', 'unknown_duty'],
    ['%2e%2e/rounds/1', 'not_found'],
    ['__proto__/rounds/1', 'unknown_duty'],
    [`${'a'.repeat(2_000)}/rounds/1`, 'unknown_duty'],
    ['help-centre/rounds/2568-09', 'unknown_round'],
    ['help-centre/rounds/constructor', 'unknown_round'],
  ])('%s is answered with %s', async (path, title) => {
    const response = await call(`/duties/${path}/form`);
    expect((await problemOf(response)).title).toBe(title);
    expect(response.headers.get('cache-control') ?? '').not.toContain('public');
  });
});

describe('who is who', () => {
  it('takes an ID token that LINE vouches for and gives a session for it', async () => {
    const me = (await (await call('/me', { token: await sessionOf(kanchana) })).json()) as ResponseOf<'me'>;
    expect(me).toMatchObject({ state: 'registered', units: [{ code: '03630601', shortName: 'ทน.แม่สอด' }] });
  });

  it.each([
    ['no token', () => undefined, 'not_signed_in'],
    ['a made-up token', () => 'eyJhbGciOiJub25lIn0.e30.', 'not_signed_in'],
    [
      'a token of another channel',
      () => world.simulator.issueIdToken(kanchana.id, { audience: '999' }),
      'not_signed_in',
    ],
    [
      'an expired token',
      () => world.simulator.issueIdToken(kanchana.id, { expiresInSeconds: -1 }),
      'session_expired',
    ],
    ['a forged session', () => 'tk1.eyJ1c2VyIjoiVTEifQ.AAAA', 'not_signed_in'],
  ])('answers %s with 401 as a problem document', async (_, token, title) => {
    const given = token();
    const response = await call('/me', given === undefined ? {} : { token: given });
    expect(response.status).toBe(401);
    expect((await problemOf(response)).title).toBe(title);
  });

  it('ends a session after twelve hours', async () => {
    const token = await sessionOf(kanchana);
    const opened = world.clock.date();
    world.clock.set(new Date(opened.getTime() + 12 * 3600 * 1000));
    const response = await call('/me', { token });
    world.clock.set(opened);
    expect((await problemOf(response)).title).toBe('session_expired');
  });
});

describe('an officer', () => {
  it('sees the open duties of the unit, the earliest due first', async () => {
    const work = (await (await call('/work', { token: await sessionOf(mali) })).json()) as ResponseOf<'work'>;
    expect(work.open.map(({ duty, daysLeft }) => [duty, daysLeft])).toEqual([
      ['odloc-2568', -18],
      ['help-centre', -1],
    ]);
  });

  it('files a report, and the same press again changes nothing', async () => {
    const token = await sessionOf(kanchana);
    const body = report(WHOLE);
    const path = `${HELP_CENTRE}/units/03630601/report`;
    const first = (await (
      await call(path, { method: 'PUT', token, body })
    ).json()) as ResponseOf<'fileReport'>;
    const again = (await (
      await call(path, { method: 'PUT', token, body })
    ).json()) as ResponseOf<'fileReport'>;
    expect(first.report.n).toBe(1);
    expect(again).toEqual(first);
  });

  it('is told when a colleague has filed meanwhile', async () => {
    const response = await call(`${HELP_CENTRE}/units/03630601/report`, {
      method: 'PUT',
      token: await sessionOf(somchai),
      body: report(WHOLE),
    });
    expect(response.status).toBe(409);
    expect((await problemOf(response)).title).toBe('changed_meanwhile');
  });

  it('is told every wrong field in Thai, with 422, and nothing is stored', async () => {
    const token = await sessionOf(mali);
    const response = await call(`${HELP_CENTRE}/units/06630803/report`, {
      method: 'PUT',
      token,
      body: report({ established: 'maybe', cases: -1, surplus: 1 }),
    });
    expect(response.status).toBe(422);
    const { errors } = await problemOf(response);
    expect(errors?.map(({ field }) => field).sort()).toEqual(['cases', 'established', 'surplus']);
    for (const { message } of errors ?? []) expect(message).toMatch(/โปรด|ต้อง|ไม่มีช่อง/);
    const form = (await (
      await call(`${HELP_CENTRE}/units/06630803/form`, { token })
    ).json()) as ResponseOf<'reportForm'>;
    expect(form.report).toBeNull();
  });

  it.each([
    ['another unit’s form', 'GET', `${ODLOC}/units/06630803/form`],
    ['another unit’s report', 'PUT', `${ODLOC}/units/06630803/report`],
    ['another unit’s history', 'GET', `${ODLOC}/units/06630803/revisions`],
    ['the coordinator’s board', 'GET', `${ODLOC}/board`],
    ['an invite for another unit', 'POST', '/units/06630803/invites'],
  ])('gets 403 for %s', async (_, method, path) => {
    const body =
      method === 'PUT' ? report({ domains: [] }) : method === 'POST' ? { handOver: false } : undefined;
    const response = await call(path, { method, token: await sessionOf(kanchana), ...(body && { body }) });
    expect(response.status).toBe(403);
    await problemOf(response);
  });

  it('gets 404 in words for a round that does not exist', async () => {
    const response = await call('/duties/odloc-2568/rounds/1999/units/03630601/form', {
      token: await sessionOf(kanchana),
    });
    expect([response.status, (await problemOf(response)).title]).toEqual([404, 'unknown_round']);
  });

  it('is offered last month’s values where they carry over', async () => {
    await world.moveTo('2025-10-01T09:00:00+07:00');
    const path = '/duties/help-centre/rounds/2025-10/units/03630601/form';
    const form = (await (
      await call(path, { token: await sessionOf(kanchana) })
    ).json()) as ResponseOf<'reportForm'>;
    expect(form.carriedOver).toEqual({ established: true });
  });
});

describe('coordinators', () => {
  it('see their area: the province all units, the district those that it answers for', async () => {
    const [province, district] = await Promise.all(
      [anucha, wilai].map(
        async (person) =>
          (await call(`${ODLOC}/board`, { token: await sessionOf(person) })).json() as Promise<
            ResponseOf<'board'>
          >,
      ),
    );
    expect([province?.expected, district?.expected]).toEqual([69, 11]);
    expect(province?.byDistrict.reduce((sum, { expected }) => sum + expected, 0)).toBe(69);
  });

  it('file on behalf of a unit of their area only', async () => {
    const token = await sessionOf(wilai);
    const filed = await call(`${ODLOC}/units/06630612/report`, {
      method: 'PUT',
      token,
      body: report({ domains: ['education'] }),
    });
    expect(((await filed.json()) as ResponseOf<'fileReport'>).report).toMatchObject({
      via: 'coordinator',
      status: 'in_progress',
    });
    const beyond = await call(`${ODLOC}/units/06630803/report`, {
      method: 'PUT',
      token,
      body: report({ domains: [] }),
    });
    expect(beyond.status).toBe(403);
  });
});

describe('somebody new', () => {
  it('reads the notice, finds the unit, applies, and is let in by the coordinator', async () => {
    const token = await sessionOf(napha);
    expect((await call('/work', { token })).status).toBe(403);
    const version = '2568-09-15';
    expect((await call('/me/privacy', { method: 'POST', token, body: { version } })).status).toBe(200);
    const { units } = (await (
      await call(`/units?q=${encodeURIComponent('แม่กาษา')}`, { token })
    ).json()) as ResponseOf<'units'>;
    expect(units.map(({ code }) => code)).toEqual(['06630612']);
    const wish = { province: '63', unit: '06630612', name: napha.name };
    await world.simulator.person(napha.id).follow();
    const me = (await (
      await call('/applications', { method: 'POST', token, body: wish })
    ).json()) as ResponseOf<'me'>;
    expect(me.state).toBe('waiting');
    await world.server.idle();
    await world.simulator.person(anucha.id).tap(/อนุมัติ/);
    expect((await (await call('/me', { token })).json()) as ResponseOf<'me'>).toMatchObject({
      state: 'registered',
      units: [{ code: '06630612' }],
    });
  });

  it('leaves, and the personal data are gone', async () => {
    const token = await sessionOf(napha);
    expect((await call('/me', { method: 'DELETE', token })).status).toBe(200);
    expect((await (await call('/me', { token })).json()) as ResponseOf<'me'>).toMatchObject({
      state: 'new',
      units: [],
    });
  });
});

describe('the API', () => {
  it('describes itself as OpenAPI, every endpoint of the contract', async () => {
    const document = (await (await call('/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toContain('/api/v1/duties/{duty}/rounds/{round}/units/{unit}/report');
  });

  it('answers a path that it does not have, and a body that is no JSON, with problem documents', async () => {
    expect((await call('/nowhere')).status).toBe(404);
    const response = await fetch(`${world.server.url}/api/v1/registrations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await sessionOf(mali)}`, 'content-type': 'application/json' },
      body: '{not json',
    });
    expect([response.status, (await problemOf(response)).title]).toEqual([422, 'invalid_request']);
  });

  it('says that it is healthy', async () => {
    expect((await fetch(`${world.server.url}/healthz`)).status).toBe(200);
  });
});
