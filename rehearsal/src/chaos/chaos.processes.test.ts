import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleServer } from '../bundle-server.ts';
import { playChaos } from './chaos.ts';

const SEED = 2568;

let script: string;
beforeAll(async () => {
  script = await bundleServer();
});
afterAll(() => rmSync(dirname(script), { recursive: true }));

describe('a server that is killed again and again under load', () => {
  it('sends every reminder once and keeps every report', { timeout: 60_000 }, async () => {
    const outcome = await playChaos({
      script,
      seed: SEED,
      runs: 5,
      withinMs: 4_000,
      provinces: 3,
      unitsEach: 4,
      hands: 2,
    });
    expect(outcome).toMatchObject({
      messages: { repeated: [], lost: [] },
      reports: { repeated: [], lost: [] },
      boardsWrong: [],
      ledger: { surprises: [] },
    });
    expect(outcome.messages.accepted).toBeGreaterThan(0);
    expect(outcome.reports.claims).toBeGreaterThan(0);
  });
});
