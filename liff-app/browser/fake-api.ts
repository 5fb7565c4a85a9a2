/** The API as a page sees it, answered in the browser's own network layer. Each test says what is answered. */
import { ENDPOINTS, type EndpointName, type ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Me } from '@thankamnot/shared/api/shapes';
import { Problem, type ProblemCode, problemDocument } from '@thankamnot/shared/problem';
import type { Page, Request } from 'playwright-core';
import * as acts from '../src/testing/act-fixtures.ts';
import { budget } from '../src/testing/budget-fixtures.ts';
import { timeline } from '../src/testing/desk-fixtures.ts';
import * as fixtures from '../src/testing/fixtures.ts';
import * as own from '../src/testing/own-fixtures.ts';
import { messagePreviews } from '../src/testing/send-fixtures.ts';

type Answer<N extends EndpointName> =
  | ResponseOf<N>
  | ((request: Request) => ResponseOf<N> | Promise<ResponseOf<N>>);
export type Answers = { [N in EndpointName]?: Answer<N> };

export interface Asked {
  name: EndpointName;
  path: string;
  bearer: string;
  body: unknown;
}

/** Thrown by an answer: the line breaks. */
export class LineBreaks extends Error {}

/** Answers that a person's phone gets when nothing special is told. */
export function usualAnswers(me: Me): Answers {
  return {
    openSession: { token: 'session-1', expiresAt: '2025-09-24T02:00:00.000Z', me },
    me,
    work: fixtures.work,
    reportForm: fixtures.odlocForm,
    revisions: fixtures.revisions,
    duties: fixtures.duties,
    budget,
    board: fixtures.board,
    timeline,
    unitSheet: acts.unitSheet,
    documents: acts.documents,
    previewSending: messagePreviews,
    units: fixtures.units,
    applications: { applications: [] },
    inviteColleague: {
      code: 'TAK4K7M2',
      url: 'https://liff.line.me/2000000000-rehearse/register?code=TAK4K7M2',
      expiresAt: '2025-09-30T16:59:00.000Z',
    },
    leave: { left: true },
    ownSettings: own.ownSettings,
    makeCalendar: own.calendarLink,
    revokeCalendar: own.ownSettings,
    pauseReminders: { settings: own.paused, alone: false },
    ownData: own.ownData,
    exportOwnData: { url: '/files/own', expiresAt: '2025-09-23T02:05:00.000Z' },
  };
}

/** What a form asks, as the unit's own form says it: the server would tell it to anybody. */
const openFormBeside =
  ({ reportForm }: Answers) =>
  () => {
    if (typeof reportForm !== 'object') throw problem('unknown_duty');
    return fixtures.openFormOf(reportForm);
  };

export const problem = (code: ProblemCode, options?: ConstructorParameters<typeof Problem>[1]) =>
  new Problem(code, options);

/**
 * Routes the API of a page; returns what was asked so far, and puts what was answered into `told`. Answers may be
 * exchanged while the page lives.
 */
export async function answerApi(page: Page, answers: Answers, told: unknown[] = []): Promise<Asked[]> {
  const asked: Asked[] = [];
  const rows = Object.entries(ENDPOINTS).map(([name, { method, path }]) => ({
    name: name as EndpointName,
    method: method.toUpperCase(),
    pattern: new RegExp(`^/api/v1${path.replaceAll(/:\w+/g, '[^/]+')}$`),
  }));
  await page.route('**/api/v1/**', async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const row = rows.find(({ method, pattern }) => method === request.method() && pattern.test(pathname));
    if (!row) throw new Error(`the contract has no ${request.method()} ${pathname}`);
    asked.push({
      name: row.name,
      path: pathname + search,
      bearer: (request.headers().authorization ?? '').replace('Bearer ', ''),
      body: bodyOf(request),
    });
    const answer = answers[row.name] ?? (row.name === 'openForm' ? openFormBeside(answers) : undefined);
    try {
      const json = typeof answer === 'function' ? await answer(request) : answer;
      if (json === undefined) throw new Error(`no answer told for ${row.name}`);
      told.push(json);
      await route.fulfill({ json });
    } catch (thrown) {
      if (thrown instanceof LineBreaks) return route.abort('internetdisconnected');
      if (!(thrown instanceof Problem)) throw thrown;
      const document = problemDocument(thrown);
      await route.fulfill({
        status: document.status,
        contentType: 'application/problem+json',
        body: JSON.stringify(document),
      });
    }
  });
  return asked;
}

/** Files are bytes, everything else JSON. */
const bodyOf = (request: Request): unknown =>
  request.headers()['content-type'] === 'application/octet-stream'
    ? request.postDataBuffer()
    : request.postDataJSON();
