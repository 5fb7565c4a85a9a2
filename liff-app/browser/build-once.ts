/** Before all browser tests: the app is built once, in folders of its own, not the one that a running rehearsal serves. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const APP = fileURLToPath(new URL('..', import.meta.url));

export type Mode = 'rehearsal' | 'production';

/** Where the build of a mode lies. */
export const distOf = (mode: Mode): string => `${APP}dist-test-${mode}`;

export async function setup(): Promise<void> {
  for (const mode of ['rehearsal', 'production'] as const) {
    await build({
      root: APP,
      configFile: `${APP}vite.config.ts`,
      mode,
      logLevel: 'warn',
      build: { outDir: distOf(mode) },
    });
  }
}
