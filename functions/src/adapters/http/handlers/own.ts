/** What people see and set of their own: pause, calendar link, and all that is kept about them. */
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import { closeCalendar, openCalendar } from '../../../use-cases/calendar-link.ts';
import { type User, userDoc } from '../../../use-cases/documents.ts';
import { ownData } from '../../../use-cases/own-data.ts';
import { pauseReminders } from '../../../use-cases/pause-reminders.ts';
import { read } from '../../../use-cases/records.ts';
import type { Handlers } from '../api.ts';
import type { HandlerContext } from './index.ts';

type OwnEndpoints =
  | 'ownSettings'
  | 'pauseReminders'
  | 'makeCalendar'
  | 'revokeCalendar'
  | 'ownData'
  | 'exportOwnData';

export function ownHandlers({ ports, fileLinks, feedTokens }: HandlerContext): Pick<Handlers, OwnEndpoints> {
  const settingsOf = (user: User | undefined) => ({
    today: civilDateAt(ports.clock.now()),
    pausedUntil: user?.pausedUntil ?? null,
    calendar: user?.calendar ? { madeAt: user.calendar.madeAt } : null,
  });

  return {
    ownSettings: async ({ user }) => settingsOf(user),

    async pauseReminders({ who, body }) {
      const { alone } = await pauseReminders(ports, who.user, body.until);
      return { settings: settingsOf(await read(ports.store, userDoc(who.user))), alone };
    },

    async makeCalendar({ who, body }) {
      const { token, id } = feedTokens.issue(who.user, body.key);
      const { madeAt } = await openCalendar(ports, who.user, id);
      return { path: `/calendar/${token}.ics`, madeAt };
    },

    revokeCalendar: async ({ who }) => settingsOf(await closeCalendar(ports, who.user)),

    async ownData({ who }) {
      const data = await ownData(ports, who.user);
      return { ...data, lineId: masked(data.lineId) };
    },

    async exportOwnData({ who, user, body }) {
      if (!user) throw new Problem('not_registered');
      const claim = { of: 'own_data', user: who.user, format: body.format } as const;
      const { token, expiresAt } = fileLinks.issue(claim, ports.clock.now());
      return { url: `/files/${token}`, expiresAt };
    },
  };
}

/** Enough to recognize it; too little to use it, should somebody look over the shoulder. */
const masked = (lineId: string): string => `${lineId.slice(0, 3)}…${lineId.slice(-4)}`;
