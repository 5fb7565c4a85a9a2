/** One handler an endpoint, in the order of the contract. */
import type { Ports } from '../../../use-cases/ports.ts';
import type { Handlers } from '../api.ts';
import type { FeedTokens } from '../feed-tokens.ts';
import type { FileLinks, PhotoLinks } from '../file-links.ts';
import type { Sessions } from '../session.ts';
import { actHandlers } from './acts.ts';
import { boardHandlers } from './boards.ts';
import { budgetHandlers } from './budget.ts';
import { dutyEditorHandlers } from './duty-editor.ts';
import { fileHandlers } from './files.ts';
import { letterHandlers } from './letters.ts';
import { officerHandlers } from './officers.ts';
import { openFormHandlers } from './open-form.ts';
import { ownHandlers } from './own.ts';
import { personHandlers } from './people.ts';
import { photoHandlers } from './photos.ts';
import { reconcileHandlers } from './reconcile.ts';
import { reportHandlers } from './reports.ts';
import { rosterHandlers } from './roster.ts';
import { sendHandlers } from './send.ts';

export interface HandlerContext {
  ports: Ports;
  sessions: Sessions;
  fileLinks: FileLinks;
  feedTokens: FeedTokens;
  photoLinks: PhotoLinks;
  /** `https://liff.line.me/{liffId}` and a path. */
  liffUrl(path: string): string;
}

export const apiHandlers = (context: HandlerContext): Handlers => ({
  ...personHandlers(context),
  ...ownHandlers(context),
  ...officerHandlers(context),
  ...rosterHandlers(context),
  ...openFormHandlers(context),
  ...reportHandlers(context),
  ...photoHandlers(context),
  ...boardHandlers(context),
  ...actHandlers(context),
  ...reconcileHandlers(context),
  ...letterHandlers(context),
  ...dutyEditorHandlers(context),
  ...fileHandlers(context),
  ...sendHandlers(context),
  ...budgetHandlers(context),
});
