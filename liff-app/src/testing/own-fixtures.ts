/** Answers of the API about oneself: settings, calendar link, own data. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { kanjana, TODAY } from './fixtures.ts';

export const ownSettings: ResponseOf<'ownSettings'> = { today: TODAY, pausedUntil: null, calendar: null };

export const calendarLink: ResponseOf<'makeCalendar'> = {
  path: '/calendar/k3Jq0bW7xYc1ZtVn5Rm8uHs2LdQe4PfGa6iOo9TyXwB.ics',
  madeAt: '2025-09-23T02:15:00.000Z',
};
export const withCalendar: ResponseOf<'ownSettings'> = {
  ...ownSettings,
  calendar: { madeAt: '2025-09-16T02:15:00.000Z' },
};
export const paused: ResponseOf<'ownSettings'> = { ...ownSettings, pausedUntil: '2025-09-30' };

const report = (
  at: string,
  change: Partial<ResponseOf<'ownData'>['reports'][number]> = {},
): ResponseOf<'ownData'>['reports'][number] => ({
  at,
  duty: 'มาตรฐานขั้นต่ำ ODLOC 68',
  round: 'ประจำปี พ.ศ. 2568',
  unit: 'ทน.แม่สอด',
  via: 'form',
  status: 'done',
  ...change,
});

export const ownData: ResponseOf<'ownData'> = {
  name: kanjana.name,
  lineId: 'U8f…c204',
  province: 'ตาก',
  seats: [{ unit: 'ทน.แม่สอด', since: '2025-07-21T02:00:00.000Z', head: false }],
  coordinates: null,
  privacy: { version: PRIVACY_VERSION, at: '2025-07-21T01:58:00.000Z' },
  application: null,
  pausedUntil: null,
  blocked: false,
  calendar: { madeAt: '2025-09-16T02:15:00.000Z' },
  reports: [
    report('2025-09-22T09:12:00.000Z'),
    report('2025-09-17T02:00:00.000Z', { via: 'chat', status: 'acknowledged' }),
    ...[
      '2025-08-14T02:05:00.000Z',
      '2025-07-15T08:41:00.000Z',
      '2025-06-13T08:41:00.000Z',
      '2025-05-15T03:20:00.000Z',
    ].map((at, index) =>
      report(at, {
        duty: 'ศูนย์ช่วยเหลือประชาชน',
        round: ['สิงหาคม 2568', 'กรกฎาคม 2568', 'มิถุนายน 2568', 'พฤษภาคม 2568'][index] ?? '',
        status: index === 1 ? 'nothing_to_report' : 'done',
      }),
    ),
  ],
  acts: [{ at: '2025-07-21T02:00:00.000Z', did: 'use_invite' }],
};
