/** Builds what browsers load: the mini-app for LINE, the mini-app for the simulator, and the simulator's bench. */
import { build } from 'vite';

const quiet = { logLevel: 'warn' };
await build({ ...quiet, configFile: 'liff-app/vite.config.ts' });
await build({ ...quiet, configFile: 'liff-app/vite.config.ts', mode: 'rehearsal' });
await build({ ...quiet, configFile: 'simulator/web/vite.config.ts' });
