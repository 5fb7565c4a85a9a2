import { expect, it } from 'vitest';
import { pathOf, type Route, routeOf } from './routes.ts';

it.each<[string, string, Route]>([
  ['/liff/', '', { page: 'work' }],
  ['/liff', '', { page: 'work' }],
  ['/liff/register', '?code=TAK4K7M2', { page: 'register', code: 'TAK4K7M2' }],
  [
    '/liff/report/odloc-2568/2568',
    '',
    { page: 'report', duty: 'odloc-2568', round: '2568', unit: undefined },
  ],
  [
    '/liff/report/help-centre/2568-09',
    '?unit=04630601',
    { page: 'report', duty: 'help-centre', round: '2568-09', unit: '04630601' },
  ],
  ['/liff/history/a%2Fb/1', '', { page: 'history', duty: 'a/b', round: '1', unit: undefined }],
  ['/liff/duty/odloc-2568/2568', '', { page: 'board', duty: 'odloc-2568', round: '2568' }],
  [
    '/liff/duty/odloc-2568/2568',
    `?${new URLSearchParams({ district: 'แม่สอด' })}`,
    { page: 'board', duty: 'odloc-2568', round: '2568', district: 'แม่สอด' },
  ],
  ['/liff/reconcile/odloc-2568/2568', '', { page: 'reconcile', duty: 'odloc-2568', round: '2568' }],
  ['/liff/duties', '', { page: 'duties' }],
  ['/liff/letter', '', { page: 'letter', draft: undefined }],
  ['/liff/letter', '?draft=0001-abc', { page: 'letter', draft: '0001-abc' }],
  ['/liff/duty-shelf', '', { page: 'duty-shelf' }],
  ['/liff/new-duty/blank', '', { page: 'new-duty', template: 'blank' }],
  ['/liff/edit-duty/63-0a1b', '', { page: 'edit-duty', duty: '63-0a1b' }],
  ['/liff/remind/odloc-2568/2568', '', { page: 'remind', duty: 'odloc-2568', round: '2568' }],
  [
    '/liff/remind/odloc-2568/2568',
    '?units=06630612.06630803',
    { page: 'remind', duty: 'odloc-2568', round: '2568', units: '06630612.06630803' },
  ],
  ['/liff/extend/odloc-2568/2568', '', { page: 'extend', duty: 'odloc-2568', round: '2568' }],
  ['/liff/unit/06630612', '', { page: 'unit', code: '06630612' }],
  [
    '/liff/unit/06630612',
    '?duty=odloc-2568&round=2568',
    { page: 'unit', code: '06630612', duty: 'odloc-2568', round: '2568' },
  ],
  ['/liff/share/odloc-2568/2568', '', { page: 'share', duty: 'odloc-2568', round: '2568' }],
  ['/liff/plan/p-1', '', { page: 'plan', id: 'p-1' }],
  ['/liff/sending/p-1', '', { page: 'sending', id: 'p-1' }],
  ['/liff/sendings', '', { page: 'sendings' }],
  ['/liff/broadcast', '', { page: 'broadcast' }],
  ['/liff/people', '', { page: 'people' }],
  ['/liff/roster', '', { page: 'roster' }],
  ['/liff/budget', '', { page: 'budget' }],
  ['/liff/calls', '', { page: 'calls' }],
  ['/liff/me', '', { page: 'me' }],
  ['/liff/own-data', '', { page: 'own-data' }],
  ['/liff/privacy', '', { page: 'privacy' }],
])('%s%s leads to its page and back', (path, search, route) => {
  expect(routeOf(path, search)).toEqual(route);
  expect(routeOf(...(`/liff${pathOf(route)}`.split(/(?=\?)/) as [string, string?]))).toEqual(route);
});

it.each([
  '/liff/nowhere',
  '/liff/report',
  '/liff/report/a',
  '/liff/report/a/b/c',
  '/liff/me/too',
  '/liff/report/%E0%A4%A/1',
  '/liff/duty/a',
  '/liff/edit-duty',
  '/liff/duty-shelf/a',
])('%s is no page', (path) => {
  expect(routeOf(path)).toBeUndefined();
});
