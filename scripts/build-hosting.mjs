/** Lays out what Firebase Hosting serves: the LIFF app under `/liff/`, where its own build expects to be. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Fills the folder `out`, which is emptied first. The app must have been built. */
export function layOutHosting(out) {
  const app = `${root}liff-app/dist`;
  if (!existsSync(`${app}/index.html`)) throw new Error('liff-app/dist is not built: run npm run build');
  rmSync(out, { recursive: true, force: true });
  cpSync(app, `${out}/liff`, { recursive: true, filter: (path) => !path.endsWith('/.vite') });
}
