/** The API as the mini-app calls it: identity from LINE, then our session. */
import {
  type BodyOf,
  ENDPOINTS,
  type EndpointName,
  type ParamsOf,
  type ResponseOf,
} from '@thankamnot/shared/api/endpoints';
import type { ProblemDocument } from '@thankamnot/shared/problem';
import { expect } from 'vitest';
import type { World } from '../world.ts';

export interface ApiClient {
  /** The answer; fails the test where the API refuses. */
  ask<N extends EndpointName>(name: N, params: ParamsOf<N>, body?: BodyOf<N>): Promise<ResponseOf<N>>;
  /** The problem with which the API refuses; fails the test where it does not, or says nothing in Thai. */
  refused<N extends EndpointName>(name: N, params: ParamsOf<N>, body?: unknown): Promise<ProblemDocument>;
}

export async function apiClientOf({ server, simulator }: World, { id }: { id: string }): Promise<ApiClient> {
  const api = `${server.url}/api/v1`;
  const opened = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${simulator.issueIdToken(id)}` },
  });
  const { token } = (await opened.json()) as ResponseOf<'openSession'>;

  const send = (name: EndpointName, params: unknown, body?: unknown) => {
    const { method, path } = ENDPOINTS[name];
    const filled = path.replace(/:(\w+)/g, (_, part: string) =>
      encodeURIComponent((params as Record<string, string>)[part] ?? ''),
    );
    return fetch(`${api}${filled}`, {
      method: method.toUpperCase(),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  };
  return {
    async ask(name, params, body) {
      const response = await send(name, params, body);
      const answer = await response.json();
      expect(answer, JSON.stringify(answer)).toSatisfy(() => response.ok);
      return answer;
    },
    async refused(name, params, body) {
      const response = await send(name, params, body);
      expect(response.ok).toBe(false);
      const problem = (await response.json()) as ProblemDocument;
      expect(problem.detail).toMatch(/[ก-๙]/);
      return problem;
    },
  };
}
