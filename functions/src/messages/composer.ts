import type { Composer } from '../use-cases/ports.ts';
import { application, decision } from './application.ts';
import { broadcast } from './broadcast.ts';
import { digest } from './digest.ts';
import { linksTo } from './links.ts';
import { summaryCard } from './summary.ts';

/** What reminders and notices look like; `liffUrl` turns a path of the mini-app into its address inside LINE. */
export function createComposer({ liffUrl }: { liffUrl: (path: string) => string }): Composer {
  const links = linksTo(liffUrl);
  return {
    digest: (items) => [digest(items, links)],
    summary: (summary) => [summaryCard(summary, links)],
    broadcast: (notice) => [broadcast(notice, links)],
    application: (applicant) => [application(applicant)],
    decision: (approved, unitName) => [decision(approved, unitName, links)],
  };
}
