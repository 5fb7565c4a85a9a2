/** One JSON line an event on stderr, as Cloud Logging reads it. Facts are counts and ids of ours; never names, texts or tokens. */
import type { Log } from './use-cases/ports.ts';

/** A LINE user, group or room id, as it may stand in an address or the text of an error. */
const LINE_ID = /\b([UCR])[0-9a-f]{32}(?![0-9a-f])/g;

export const withoutIds = (text: string): string => text.replace(LINE_ID, '$1…');

const line = (severity: string, event: string, facts: Record<string, unknown> = {}) =>
  process.stderr.write(`${withoutIds(JSON.stringify({ severity, message: event, ...facts }))}\n`);

export const jsonLog: Log = {
  info: (event, facts) => void line('INFO', event, facts),
  error: (event, facts) => void line('ERROR', event, facts),
};

/** Errors only: for the command line, whose stdout and stderr people read. */
export const quietLog: Log = { info: () => {}, error: jsonLog.error };
