import { defineConfig } from 'vitest/config';

/**
 * unit: everything that needs neither a browser nor a process of its own; runs in seconds.
 * processes: what is shown by starting real processes, and by killing them.
 * browser: the story of the Tak letter in real Chromium, on the whole product.
 * The store's contract and one whole story also run on Google's Firestore emulator where the machine has one.
 */
export default defineConfig({
  test: {
    env: { METADATA_SERVER_DETECTION: 'none', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Seconds on a quiet machine; what ends a test is a hang, not a machine that is busy with something else.
          testTimeout: 30_000,
          // Nothing is patched and nothing is global, so files may share a process; that is four times as quick.
          isolate: false,
          // Vitest leaves one core idle by itself, which is half of a small machine.
          maxWorkers: '100%',
          include: [
            '{shared,functions,flex-view,liff-app,simulator,rehearsal,bench,scripts}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', '**/dist*/**', '**/*.{browser,emulator,processes}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['{functions,rehearsal}/**/*.processes.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'emulator',
          include: ['{functions,rehearsal}/**/*.emulator.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{liff-app,simulator,rehearsal}/**/*.browser.test.ts'],
          globalSetup: ['liff-app/browser/build-once.ts'],
          maxWorkers: '100%',
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Where a page is waited for, a busy machine is: the usual second is short for two browsers on two cores.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
