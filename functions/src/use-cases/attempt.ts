import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import { type DeliverResult, deliver } from './deliver.ts';
import { isMenuTask, showMenu } from './menus.ts';
import type { Ports } from './ports.ts';

/** One attempt at whatever the outbox holds: a delivery of messages, or a menu to be changed. */
export const attempt = (ports: Ports, id: string, waitedUntil?: Instant): Promise<DeliverResult> =>
  isMenuTask(id) ? showMenu(ports, id, waitedUntil) : deliver(ports, id, waitedUntil);
