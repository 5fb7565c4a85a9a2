import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * LINE's hosts that the LIFF SDK talks to (LIFF SDK 2.31); everything else comes from us. The hash names the script
 * that stands in the HTML (liff-app/index.html). Firebase Hosting sends the same from firebase.json; a test holds the
 * three together.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "connect-src 'self' https://api.line.me https://access.line.me https://liff.line.me https://liff-shortcut.line.me https://uts-front.line-apps.com",
  "script-src 'self' 'sha256-axoHq0gpJnihN9YO4tJ8p/hn599Duxv4YSv8H6tFdyA=' https://static.line-scdn.net",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://profile.line-scdn.net",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** File names of built assets carry a hash of their content. */
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** What the app asks for first: which LIFF app it is. One build serves every province. */
export function liffConfig(liffId: string): Router {
  return Router().get('/liff/config.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=60, s-maxage=600').json({ liffId });
  });
}

/** The mini-app's files under `/liff/`, and its page for every deep link. */
export function liffPages(directory: string): Router {
  const router = Router();
  router.use(
    '/liff/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: ONE_YEAR_S * 1000, index: false }),
    (_request, response) => void response.sendStatus(404),
  );
  router.use('/liff', express.static(directory, { index: false, maxAge: 0 }));
  router.get(['/liff', '/liff/{*path}'], (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': CONTENT_SECURITY_POLICY });
    response.sendFile(join(directory, 'index.html'), (error) => {
      if (error) next(error);
    });
  });
  return router;
}
