/** One handler an endpoint, in the order of the contract. */
import type { Ports } from '../../../use-cases/ports.ts';
import type { Handlers } from '../api.ts';
import type { Sessions } from '../session.ts';
import { boardHandlers } from './boards.ts';
import { personHandlers } from './people.ts';
import { reportHandlers } from './reports.ts';

export interface HandlerContext {
  ports: Ports;
  sessions: Sessions;
  /** `https://liff.line.me/{liffId}` and a path. */
  liffUrl(path: string): string;
}

export const apiHandlers = (context: HandlerContext): Handlers => ({
  ...personHandlers(context),
  ...reportHandlers(context),
  ...boardHandlers(context),
});
