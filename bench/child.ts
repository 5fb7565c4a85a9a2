/** Servers under measurement run as processes of their own: they share neither heap nor event loop with the load. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  process: ChildProcess;
  url: string;
  /** What it wrote to stderr last, for the message of a failure. */
  complaints(): string;
  stop(): Promise<void>;
}

const LISTENS = /listens on (http:\S+)/;

/** Starts a script that prints `… listens on <url>`; resolves when it has. */
export async function startChild(script: string, env: Record<string, string> = {}): Promise<Child> {
  const child = spawn(process.execPath, ['--no-warnings', script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-4000);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${complaints}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const listens = LISTENS.exec(line)?.[1];
      if (listens) resolve(listens);
    });
  });
  return {
    process: child,
    url,
    complaints: () => complaints,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
