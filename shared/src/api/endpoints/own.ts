/** Who somebody is, and what is theirs: session, seat, settings, calendar, data. See `endpoints.ts`. */
import * as z from 'zod/mini';
import { OWN_DATA_FORMATS } from '../own-data-formats.ts';
import { CalendarLink, OwnData, OwnSettings, Pause } from '../own-shapes.ts';
import { FileLink, Invite, Me, Session, UnitList } from '../shapes.ts';
import type { Endpoint } from './endpoint.ts';

export const OWN = {
  openSession: {
    method: 'post',
    path: '/session',
    summary: 'Exchange a LIFF ID token for a session of this API, because ID tokens go stale inside LINE',
    auth: 'id_token',
    response: Session,
  },
  me: { method: 'get', path: '/me', summary: 'Who I am, my units and roles', auth: 'session', response: Me },
  acceptPrivacy: {
    method: 'post',
    path: '/me/privacy',
    summary: 'Accept the privacy notice (before any personal datum is kept)',
    auth: 'session',
    body: z.object({ version: z.string() }),
    response: Me,
  },
  leave: {
    method: 'delete',
    path: '/me',
    summary: 'Leave: seats and personal data are deleted',
    auth: 'session',
    response: z.object({ left: z.literal(true) }),
  },
  ownSettings: {
    method: 'get',
    path: '/me/settings',
    summary: 'My pause of reminders, and whether I have a calendar link',
    auth: 'session',
    response: OwnSettings,
  },
  pauseReminders: {
    method: 'put',
    path: '/me/pause',
    summary: 'Pause my reminders up to and including a day, or end the pause with null',
    auth: 'session',
    body: z.object({ until: z.nullable(z.iso.date()) }),
    response: Pause,
  },
  makeCalendar: {
    method: 'post',
    path: '/me/calendar',
    summary:
      'A secret link to my due dates for a phone’s calendar; the one before it ends. The same key, the same link',
    auth: 'session',
    body: z.object({ key: z.string().check(z.regex(/^[\w-]{8,64}$/)) }),
    response: CalendarLink,
  },
  revokeCalendar: {
    method: 'delete',
    path: '/me/calendar',
    summary: 'End my calendar link',
    auth: 'session',
    response: OwnSettings,
  },
  ownData: {
    method: 'get',
    path: '/me/data',
    summary: 'Everything that is kept about me',
    auth: 'session',
    response: OwnData,
  },
  exportOwnData: {
    method: 'post',
    path: '/me/data/files',
    summary: 'A short-lived link to a copy of everything that is kept about me',
    auth: 'session',
    body: z.object({ format: z.enum(OWN_DATA_FORMATS) }),
    response: FileLink,
  },
  register: {
    method: 'post',
    path: '/registrations',
    summary: 'Take a seat with an invite code',
    auth: 'session',
    body: z.object({ code: z.string().check(z.minLength(4), z.maxLength(20)) }),
    response: Me,
  },
  apply: {
    method: 'post',
    path: '/applications',
    summary: 'Ask for a seat without an invite; a coordinator decides',
    auth: 'session',
    body: z.object({
      province: z.string(),
      unit: z.string(),
      name: z.string().check(z.minLength(2), z.maxLength(80)),
    }),
    response: Me,
  },
  units: {
    method: 'get',
    path: '/units',
    summary: 'Units whose name fits a text, for choosing one’s own',
    auth: 'session',
    query: z.object({ q: z.string().check(z.maxLength(80)) }),
    response: UnitList,
  },
  inviteColleague: {
    method: 'post',
    path: '/units/:unit/invites',
    summary: 'An invite code for a colleague of my unit; with handOver, my seat goes to whoever uses it',
    auth: 'session',
    body: z.object({ handOver: z.boolean() }),
    response: Invite,
  },
} as const satisfies Record<string, Endpoint>;
