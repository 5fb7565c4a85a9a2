/**
 * Who is signed in. LINE's ID token is exchanged once for a session of our API, because the ID token goes stale
 * while LINE keeps the page alive. The session lives in sessionStorage, so that a reload asks LINE nothing.
 */
import type { EndpointName, ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Me } from '@thankamnot/shared/api/shapes';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { type Call, type RequestOf, send } from '../api/client.ts';
import { Failure, failureOf } from '../api/failure.ts';
import type { Platform } from '../platform/platform.ts';
import { subjectOf } from '../platform/subject.ts';
import type { Asking } from './ahead.ts';

interface Kept {
  token: string;
  me: Me;
}

export interface Session {
  call: Call;
  /** The person as last seen. */
  me: Me;
  /** Kept from before, so that the server may know a newer `me`. */
  kept: boolean;
  /** The person as the server sees them now. */
  remember(me: Me): void;
  forget(): void;
}

export interface SessionSetting {
  fetch: typeof globalThis.fetch;
  /** Resolved when LINE's SDK is ready and the page's address final. */
  platform: Promise<Platform>;
  /** Whose storage this is and where: ready before LINE's SDK is. */
  place: { liffId: string; person: string };
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** The page to come back to, below the app's base. */
  path: () => string;
  now: () => number;
  /** Loads the page anew. */
  restart: () => void;
  /** The first page's first call, asked beside the session. */
  ahead?: Asking | undefined;
}

/** Reopening twice in this time means that a fresh token is refused too: then it must stop. */
const REOPEN_PAUSE_MS = 60_000;
/** LINE's token may be stale, and the session that is kept as well; one that was just opened is not. */
const MOST_REFUSALS = 2;
/** What was asked ahead is for the page that is drawn as soon as the person is known, not for a later one. */
const AHEAD_MS = 10_000;

export async function openSession(setting: SessionSetting): Promise<Session> {
  const { fetch, storage, place } = setting;
  const key = `tk:session:${place.liffId}:${place.person}`;
  let kept = read();
  let renewing: Promise<Kept> | undefined;

  function read(): Kept | undefined {
    try {
      return JSON.parse(storage.getItem(key) ?? '') as Kept;
    } catch {
      return undefined;
    }
  }
  function keep(next: Kept): Kept {
    kept = next;
    try {
      storage.setItem(key, JSON.stringify(next));
    } catch {
      // Storage may be full or forbidden: the session then lasts as long as the page.
    }
    return next;
  }

  async function exchange(): Promise<Kept> {
    const platform = await setting.platform;
    const idToken = platform.idToken();
    if (!idToken) throw new Failure('sign_in', shell.failure.signIn);
    try {
      const { token, me } = await send(fetch, idToken, 'openSession', {});
      storage.removeItem(`${key}:reopened`);
      return keep({ token, me });
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.status !== 401) throw failure;
      return reopen(platform);
    }
  }

  /** The identity itself is stale: only LINE can give a new one. */
  async function reopen(platform: Platform): Promise<never> {
    storage.removeItem(key);
    const last = Number(storage.getItem(`${key}:reopened`) ?? 0);
    const tooSoon = setting.now() - last < REOPEN_PAUSE_MS;
    storage.setItem(`${key}:reopened`, String(setting.now()));
    if (tooSoon || !platform.reopen(setting.path())) throw new Failure('sign_in', shell.failure.signIn);
    return new Promise<never>(() => {});
  }

  const renew = () => {
    renewing ??= exchange().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  async function ask<N extends EndpointName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
    // The API takes LINE's token as well: the first call need not wait for the session.
    let used = kept?.token ?? (await setting.platform).idToken() ?? (await renew()).token;
    for (let refused = 0; ; refused++) {
      try {
        return await send(fetch, used, name, request);
      } catch (thrown) {
        if (failureOf(thrown).status !== 401 || refused === MOST_REFUSALS) throw thrown;
        // Another call may have renewed it while this one was under way.
        used = (kept && kept.token !== used ? kept : await renew()).token;
      }
    }
  }

  let ahead: { asked: string; answer: Promise<unknown>; at: number } | undefined;
  if (setting.ahead) {
    const answer = ask(...(setting.ahead as [EndpointName, never]));
    ahead = { asked: JSON.stringify(setting.ahead), answer, at: setting.now() };
    answer.catch(() => {
      ahead = undefined;
    });
  }
  function call<N extends EndpointName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
    const first = ahead?.asked === JSON.stringify([name, request]) ? ahead : undefined;
    if (!first || setting.now() - first.at > AHEAD_MS) return ask(name, request);
    ahead = undefined;
    return first.answer as Promise<ResponseOf<N>>;
  }

  const forget = () => {
    kept = undefined;
    storage.removeItem(key);
  };

  const wasKept = kept !== undefined;
  if (kept) {
    // A kept session of somebody else (another account in this browser) ends as soon as LINE says who this is.
    const owner = kept.me.user;
    setting.platform.then(
      (platform) => {
        const subject = subjectOf(platform.idToken());
        if (!subject || subject === owner) return;
        forget();
        setting.restart();
      },
      () => {},
    );
  } else {
    await renew();
  }
  return {
    call,
    kept: wasKept,
    get me() {
      return (kept as Kept).me;
    },
    remember(me) {
      // An answer that comes after the person has left must not bring the session back.
      if (kept) keep({ ...kept, me });
    },
    forget,
  };
}
