/** Firebase Hosting and our own server are to send the same; hosting has its settings in firebase.json. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './liff-pages.ts';

interface Hosting {
  rewrites: { source: string; destination?: string; function?: { functionId: string; region: string } }[];
  headers: { source: string; headers: { key: string; value: string }[] }[];
}
const file = new URL('../../../../firebase.json', import.meta.url);
const { hosting } = JSON.parse(readFileSync(file, 'utf8')) as { hosting: Hosting };
const pages = hosting.rewrites
  .filter(({ destination }) => destination === '/liff/index.html')
  .map(({ source }) => source);

describe('Firebase Hosting', () => {
  it.each(pages)('sends the pages of %s with the headers of our own server', (page) => {
    const sent = hosting.headers.find(({ source }) => source === page)?.headers;
    expect(sent).toEqual([
      { key: 'Cache-Control', value: 'no-cache' },
      { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
    ]);
  });

  it('lets the script run that stands in the HTML, and no other inline', () => {
    const html = readFileSync(new URL('../../../../liff-app/index.html', import.meta.url), 'utf8');
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    const allowed = CONTENT_SECURITY_POLICY.match(/script-src ([^;]*)/)?.[1]?.split(' ');
    expect(allowed).toEqual(["'self'", ...inline, 'https://static.line-scdn.net']);
  });

  it('asks the api function for all that has no file behind it, before the pages', () => {
    const asked = hosting.rewrites.slice(0, -pages.length);
    expect(asked.map(({ source }) => source)).toEqual([
      '/api/**',
      '/files/**',
      '/calendar/**',
      '/healthz',
      '/liff/config.json',
    ]);
    for (const rewrite of asked) {
      expect(rewrite.function).toMatchObject({ functionId: 'api', region: 'asia-southeast1' });
    }
  });
});
