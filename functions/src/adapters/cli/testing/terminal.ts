/** The command line without a process: what is typed goes in, what is printed and the exit code come out. */
import type { Scene } from '../../../testing/scene.ts';
import type { AdminEnvironment, Collaborators, LineAccount } from '../command.ts';
import { runAdmin } from '../run-admin.ts';

export interface Printed {
  code: number;
  out: string;
  err: string;
}

export interface Terminal {
  run(...argv: string[]): Promise<Printed>;
  /** Runs with `--json`, and fails unless stdout is one JSON document and stderr is empty. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it with their own expectations
  json(...argv: string[]): Promise<any>;
}

export interface TerminalOptions {
  line?: LineAccount;
  publicUrl?: string;
  liffUrl?: (path: string) => string;
  stdin?: (string | Uint8Array)[];
  connect?: AdminEnvironment['connect'];
}

export function terminal({ ports, clock }: Scene, options: TerminalOptions = {}): Terminal {
  const { line, publicUrl, liffUrl, stdin = [] } = options;
  const together: Collaborators = { ...ports, line, publicUrl, liffUrl };

  async function run(...argv: string[]): Promise<Printed> {
    const printed = { out: '', err: '' };
    const code = await runAdmin(argv, {
      connect: options.connect ?? (async () => together),
      clock,
      stdin: chunks(stdin),
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
    });
    return { code, ...printed };
  }

  return {
    run,
    async json(...argv) {
      const { code, out, err } = await run(...argv, '--json');
      if (code !== 0 || err !== '') throw new Error(`exit ${code}: ${err || out}`);
      return JSON.parse(out);
    },
  };
}

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

/** An account at LINE that is in order, unless the test says otherwise. */
export function lineAccount(changes: Partial<LineAccount> = {}): LineAccount & { urls: string[] } {
  const urls: string[] = [];
  return {
    urls,
    bot: async () => ({ name: 'ทันกำหนด', basicId: '@thankamnot' }),
    webhook: async () => ({ url: urls.at(-1) ?? 'https://bot.example/webhook', active: true }),
    setWebhook: async (url) => void urls.push(url),
    testWebhook: async () => ({ success: true, detail: 'OK 200: ' }),
    setUpMenus: async ({ officer }) => [
      { menu: 'officer', richMenuId: 'richmenu-1', replaced: true, people: officer.length },
    ],
    ...changes,
  };
}
