import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KANCHANA, type Rig, SOMCHAI, startRig } from '../testing/rig.ts';

const LOGIN_CHANNEL = '2000000001';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const verify = (form: Record<string, string>) =>
  rig.post('/oauth2/v2.1/verify', new URLSearchParams(form).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: '',
  });

describe('an ID token', () => {
  test('tells who its person is', async () => {
    const answer = await verify({ id_token: rig.sim.issueIdToken(SOMCHAI), client_id: LOGIN_CHANNEL });
    const iat = Date.parse('2025-09-16T02:00:00Z') / 1_000;
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.body).toEqual({
      iss: 'https://access.line.me',
      sub: SOMCHAI,
      aud: LOGIN_CHANNEL,
      exp: iat + 3_600,
      iat,
      amr: ['linesso'],
      name: 'สมชาย',
      picture: 'https://example.com/somchai.png',
    });
  });

  test.each([
    [3_599, 200],
    [3_600, 400],
  ])('%i seconds after its issue: %i', async (seconds, status) => {
    const id_token = rig.sim.issueIdToken(KANCHANA);
    rig.moveClock(seconds * 1_000);
    const answer = await verify({ id_token, client_id: LOGIN_CHANNEL });
    expect(answer.status).toBe(status);
    if (status === 400) {
      expect(answer.body).toEqual({ error: 'invalid_request', error_description: 'IdToken expired.' });
    }
  });

  test.each([
    ['something else', () => 'x.y.z', {}, 'Invalid IdToken.'],
    ['a changed token', () => `${rig.sim.issueIdToken(KANCHANA).slice(0, -3)}AAA`, {}, 'Invalid IdToken.'],
    [
      'another audience',
      () => rig.sim.issueIdToken(KANCHANA, { audience: '1' }),
      {},
      'Invalid IdToken Audience.',
    ],
    ['another client', () => rig.sim.issueIdToken(KANCHANA), { client_id: '2' }, 'Invalid IdToken Audience.'],
    [
      'another nonce',
      () => rig.sim.issueIdToken(KANCHANA, { nonce: 'a' }),
      { nonce: 'b' },
      'Invalid IdToken Nonce.',
    ],
    [
      'another person',
      () => rig.sim.issueIdToken(KANCHANA),
      { user_id: SOMCHAI },
      'Invalid IdToken Subject Identifier.',
    ],
  ])('%s is refused', async (_name, token, form, says) => {
    const answer = await verify({ id_token: token(), client_id: LOGIN_CHANNEL, ...form });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: says },
    });
  });

  test('JSON instead of a form is refused', async () => {
    const body = { id_token: rig.sim.issueIdToken(KANCHANA), client_id: LOGIN_CHANNEL };
    expect((await rig.post('/oauth2/v2.1/verify', body)).status).toBe(400);
  });
});

describe('an access token of a person', () => {
  const check = (token: string) =>
    rig.get(`/oauth2/v2.1/verify?access_token=${token}`, { authorization: '' });

  test('lives for twelve hours and gives the profile', async () => {
    const token = rig.sim.issueAccessToken(SOMCHAI);
    expect((await check(token)).body).toEqual({
      scope: 'openid profile',
      client_id: LOGIN_CHANNEL,
      expires_in: 43_200,
    });
    expect((await rig.get('/v2/profile', { authorization: `Bearer ${token}` })).body).toEqual({
      userId: SOMCHAI,
      displayName: 'สมชาย',
      pictureUrl: 'https://example.com/somchai.png',
    });
    rig.moveClock(12 * 3_600_000);
    expect((await check(token)).status).toBe(400);
    expect((await rig.get('/v2/profile', { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  test('can be taken away once', async () => {
    const userAccessToken = rig.sim.issueAccessToken(SOMCHAI);
    expect((await rig.post('/user/v1/deauthorize', { userAccessToken })).status).toBe(204);
    expect((await check(userAccessToken)).status).toBe(400);
    expect((await rig.post('/user/v1/deauthorize', { userAccessToken })).status).toBe(400);
  });
});
