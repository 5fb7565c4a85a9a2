import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  /** Resolves when it listens; rejects when it ended before, unless it was killed. */
  ready: Promise<void>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the product's server as a process of its own. */
export function startProcess(script: string, environment: Record<string, string>): ServerProcess {
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', script], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let killed = false;
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-3000);
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('listens on')) resolve();
    });
    void gone.then(([code]) => {
      if (killed) resolve();
      else reject(new Error(`the server ended by itself with ${code}: ${complaints}`));
    });
  });
  ready.catch(() => {});
  return {
    ready,
    async kill() {
      killed = true;
      child.kill('SIGKILL');
      await gone;
    },
  };
}
