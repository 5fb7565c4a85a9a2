/** People and rosters of Tak, for the coordinator's pages, typed by the contract. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { board } from './fixtures.ts';

type People = ResponseOf<'people'>;
type Officer = People['units'][number]['officers'][number];

const officer = (name: string, change: Partial<Officer> = {}): Officer => ({
  user: `U${name}`,
  name,
  since: '2025-07-22T03:10:00.000Z',
  head: false,
  blocked: false,
  pausedUntil: null,
  lastActive: '2025-09-22T04:30:00.000Z',
  ...change,
});

/** In three units of แม่สอด: colleagues, somebody who blocked the bot, somebody on leave. */
const STORIES: Officer[][] = [
  [officer('นางสาวกาญจนา ใจดี'), officer('นายสมชาย แก้วมา', { head: true, lastActive: null })],
  [officer('นายประเสริฐ ขยันการ', { blocked: true, lastActive: '2025-08-29T01:00:00.000Z' })],
  [officer('นางสาวมะลิ พงศ์ไพร', { pausedUntil: '2025-10-03' })],
];
const inMaeSot = board.units.filter(({ heading }) => heading === 'แม่สอด');
const storyOf = new Map(STORIES.map((story, index) => [inMaeSot[index]?.code, story]));

const units: People['units'] = board.units.map(({ code, name, heading }, index) => ({
  code,
  name,
  heading,
  phone: index % 3 === 0 ? '0 5553 1122 ต่อ 104' : null,
  officers: storyOf.get(code) ?? (index % 2 === 0 ? [] : [officer(`เจ้าหน้าที่ ${name}`)]),
}));

export const people: People = {
  place: 'สถจ.ตาก',
  mayImport: true,
  units: units.sort((a, b) => Number(a.officers.length > 0) - Number(b.officers.length > 0)),
  coordinators: [
    { user: 'Uanucha', name: 'นายอนุชา ทองดี', title: 'สถจ.ตาก', since: '2025-07-01T02:00:00.000Z' },
    { user: 'Uwilai', name: 'นางวิไล สุขใจ', title: 'สถอ.แม่สอด', since: '2025-07-03T02:00:00.000Z' },
  ],
  waiting: 2,
};

export const peopleOfDistrict: People = {
  ...people,
  place: 'สถอ.แม่สอด',
  mayImport: false,
  units: people.units.filter(({ heading }) => heading === 'แม่สอด'),
  waiting: null,
};

export const applications: ResponseOf<'applications'> = {
  applications: [
    {
      user: 'Unapha',
      name: 'นางสาวนภา วงศ์คำ',
      unit: '06630612',
      unitName: 'องค์การบริหารส่วนตำบลแม่กาษา',
      heading: 'แม่สอด',
      at: '2025-09-22T08:15:00.000Z',
      colleagues: ['นายประเสริฐ ขยันการ'],
    },
    {
      user: 'Uthida',
      name: 'ธิดา ศรีสุวรรณ',
      unit: '06630803',
      unitName: 'องค์การบริหารส่วนตำบลอุ้มผาง',
      heading: 'อุ้มผาง',
      at: '2025-09-23T01:40:00.000Z',
      colleagues: [],
    },
  ],
};

export const invited: ResponseOf<'inviteUnits'> = {
  batch: 'batch-1',
  count: 1,
  lastDay: '2025-12-21',
  only: {
    unitName: 'องค์การบริหารส่วนตำบลแม่กาษา',
    code: 'TAK4K7M2',
    url: 'https://liff.line.me/2000000000-rehearse/register?code=TAK4K7M2',
    expiresAt: '2025-12-21T17:00:00.000Z',
  },
};

const facts = { type: 'อบต.', district: 'แม่สอด', phone: null };

export const rosterPlan: ResponseOf<'planRoster'> = {
  id: 'plan-1',
  expiresAt: '2025-09-23T04:00:00.000Z',
  units: 69,
  leftOut: 7780,
  unchanged: 64,
  added: [
    { code: '05630612', name: 'เทศบาลตำบลแม่กาษา', type: 'ทต.', district: 'แม่สอด', phone: null },
    { code: '06630613', name: 'องค์การบริหารส่วนตำบลด่านแม่ละเมา', ...facts },
  ],
  changed: [
    {
      code: '06630611',
      before: { name: 'องค์การบริหารส่วนตำบลมหาวัน', ...facts },
      after: { name: 'องค์การบริหารส่วนตำบลมหาวันพัฒนา', ...facts, phone: '0 5553 9988' },
      fields: ['name', 'phone'],
    },
    {
      code: '06630610',
      before: { name: 'องค์การบริหารส่วนตำบลพระธาตุผาแดง', ...facts },
      after: { name: 'องค์การบริหารส่วนตำบลพระธาตุผาแดง', ...facts, district: 'พบพระ' },
      fields: ['district'],
    },
  ],
  gone: [
    {
      code: '06630612',
      name: 'องค์การบริหารส่วนตำบลแม่กาษา',
      ...facts,
      officers: ['นายประเสริฐ ขยันการ', 'นางสาวนภา วงศ์คำ'],
      answered: ['มาตรฐานขั้นต่ำ ODLOC 68'],
      mayBe: [{ code: '05630612', name: 'ทต.แม่กาษา' }],
    },
    {
      code: '06630805',
      name: 'องค์การบริหารส่วนตำบลโมโกร',
      ...facts,
      district: 'อุ้มผาง',
      officers: [],
      answered: [],
      mayBe: [],
    },
  ],
};
