/** One handler an endpoint, in the order of the contract. */
import type { Ports } from '../../../use-cases/ports.ts';
import type { Handlers } from '../api.ts';
import type { FileLinks } from '../file-links.ts';
import type { Sessions } from '../session.ts';
import { boardHandlers } from './boards.ts';
import { fileHandlers } from './files.ts';
import { letterHandlers } from './letters.ts';
import { openFormHandlers } from './open-form.ts';
import { personHandlers } from './people.ts';
import { reconcileHandlers } from './reconcile.ts';
import { reportHandlers } from './reports.ts';
import { sendHandlers } from './send.ts';

export interface HandlerContext {
  ports: Ports;
  sessions: Sessions;
  fileLinks: FileLinks;
  /** `https://liff.line.me/{liffId}` and a path. */
  liffUrl(path: string): string;
}

export const apiHandlers = (context: HandlerContext): Handlers => ({
  ...personHandlers(context),
  ...openFormHandlers(context),
  ...reportHandlers(context),
  ...boardHandlers(context),
  ...reconcileHandlers(context),
  ...letterHandlers(context),
  ...fileHandlers(context),
  ...sendHandlers(context),
});
