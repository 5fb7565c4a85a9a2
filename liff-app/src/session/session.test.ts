import type { Me } from '@thankamnot/shared/api/shapes';
import { Problem, type ProblemCode, problemDocument } from '@thankamnot/shared/problem';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../platform/platform.ts';
import { kanjana } from '../testing/fixtures.ts';
import { idTokenOf } from '../testing/id-token.ts';
import { openSession, type SessionSetting } from './session.ts';

type Answer = { token: string } | ProblemCode;

/** A phone in LINE with a server behind it; the server's answers to `/session` are told in order. */
function phone(
  sessions: Answer[],
  { refuse = (_token: string): boolean => false, user = kanjana.user } = {},
) {
  const kept = new Map<string, string>();
  const log: string[] = [];
  const problem = (code: ProblemCode) => {
    const document = problemDocument(new Problem(code));
    return Response.json(document, { status: document.status });
  };
  const fetch = async (url: string, { headers }: { headers: { authorization: string } }) => {
    const token = headers.authorization.replace('Bearer ', '');
    log.push(`${url.replace('/api/v1', '')} ${token === idTokenOf(user) ? 'id token' : token}`);
    if (url.endsWith('/session')) {
      const answer = sessions.shift() ?? 'session_expired';
      return typeof answer === 'string' ? problem(answer) : Response.json({ ...answer, me: kanjana });
    }
    return refuse(token) ? problem('session_expired') : Response.json(kanjana);
  };
  const platform: Platform = {
    person: '',
    signIn: async () => {},
    idToken: () => idTokenOf(user),
    reopen: (path) => {
      log.push(`reopen ${path}`);
      return true;
    },
    inLine: true,
    closeWindow: () => {},
    openExternal: () => {},
    share: async () => false,
    signOut: () => {},
  };
  let now = 1_000_000;
  const setting: SessionSetting = {
    fetch: fetch as unknown as typeof globalThis.fetch,
    platform: Promise.resolve(platform),
    place: { liffId: '2000-x', person: '' },
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    path: () => '/report/odloc-2568/2568',
    now: () => now,
    restart: () => log.push('restart'),
  };
  return { setting, platform, log, kept, wait: (ms: number) => (now += ms) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a session', () => {
  let usual: ReturnType<typeof phone>;
  beforeEach(() => {
    usual = phone([{ token: 's1' }, { token: 's2' }]);
  });

  it('is opened with the ID token once, and used from then on', async () => {
    const session = await openSession(usual.setting);
    expect(session.me.name).toBe(kanjana.name);
    await session.call('me', {});
    expect(usual.log).toEqual(['/session id token', '/me s1']);
  });

  it('survives a reload without asking LINE or the server', async () => {
    await openSession(usual.setting);
    const again = await openSession(usual.setting);
    await again.call('me', {});
    expect(usual.log).toEqual(['/session id token', '/me s1']);
  });

  it('is renewed silently when it has expired, once for all calls under way', async () => {
    const { setting, log } = phone([{ token: 's1' }, { token: 's2' }], { refuse: (token) => token === 's1' });
    const session = await openSession(setting);
    const answers: Me[] = await Promise.all([session.call('me', {}), session.call('me', {})]);
    expect(answers).toHaveLength(2);
    expect(log.filter((line) => line.startsWith('/session'))).toHaveLength(2);
    expect(log.filter((line) => line === '/me s2')).toHaveLength(2);
  });

  it('leads back through LINE when the ID token itself is stale', async () => {
    const { setting, log } = phone(['session_expired']);
    openSession(setting).catch(() => log.push('failed'));
    await settle();
    expect(log).toEqual(['/session id token', 'reopen /report/odloc-2568/2568']);
  });

  it('gives up instead of reopening for ever, and tries again after a while', async () => {
    const stale = phone(['session_expired', 'session_expired', 'session_expired']);
    openSession(stale.setting);
    await settle();
    await expect(openSession(stale.setting)).rejects.toMatchObject({ kind: 'sign_in' });
    stale.wait(61_000);
    openSession(stale.setting);
    await settle();
    expect(stale.log.filter((line) => line.startsWith('reopen'))).toHaveLength(2);
  });

  it('without an ID token says what to do', async () => {
    usual.platform.idToken = () => null;
    await expect(openSession(usual.setting)).rejects.toMatchObject({ kind: 'sign_in' });
  });

  it('of somebody else ends as soon as LINE says who this is', async () => {
    await openSession(usual.setting);
    usual.platform.idToken = () => idTokenOf('Usomchai');
    await openSession(usual.setting);
    await settle();
    expect(usual.log).toContain('restart');
    expect(usual.kept.size).toBe(0);
  });

  it('is not waited for by the first page’s first call, which goes with the ID token and is made once', async () => {
    const session = await openSession({ ...usual.setting, ahead: ['me', {}] });
    expect(await session.call('me', {})).toMatchObject({ user: kanjana.user });
    expect(usual.log.toSorted()).toEqual(['/me id token', '/session id token']);
    await session.call('me', {});
    expect(usual.log.at(-1)).toBe('/me s1');
  });

  it('asks anew for what was asked ahead when it is wanted much later', async () => {
    const session = await openSession({ ...usual.setting, ahead: ['me', {}] });
    usual.wait(11_000);
    await session.call('me', {});
    expect(usual.log.at(-1)).toBe('/me s1');
  });

  it('serves the first call where LINE’s token and the kept session are stale', async () => {
    const { setting, log } = phone([{ token: 's1' }, { token: 's2' }], { refuse: (token) => token !== 's2' });
    const session = await openSession({ ...setting, ahead: ['me', {}] });
    expect(await session.call('me', {})).toMatchObject({ user: kanjana.user });
    expect(log.at(-1)).toBe('/me s2');
  });

  it('is forgotten when a person leaves', async () => {
    const session = await openSession(usual.setting);
    session.forget();
    session.remember(kanjana);
    expect(usual.kept.size).toBe(0);
  });
});
