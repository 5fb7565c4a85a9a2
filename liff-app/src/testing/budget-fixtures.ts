/** Answers of the API about the month's messages and the call list, typed by the contract. */
import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { TODAY } from './fixtures.ts';

export const budget: MonthBudgetShape = {
  today: TODAY,
  usage: { used: 142, limit: 300 },
  heldBack: 50,
  dailyReserve: 10,
  days: [
    { on: '2025-09-23', messages: 41, short: 0 },
    { on: '2025-09-25', messages: 28, short: 0 },
    { on: '2025-09-26', messages: 20, short: 0 },
    { on: '2025-09-29', messages: 14, short: 0 },
  ],
  duties: [
    { duty: 'odloc-2568', shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68' },
    { duty: 'help-centre', shortTitle: 'ศูนย์ช่วยเหลือประชาชน' },
    { duty: 'joint-centre', shortTitle: 'สถานที่กลางของศูนย์ปฏิบัติการร่วม' },
    { duty: 'e-laas', shortTitle: 'ระบบบัญชี e-LAAS' },
  ],
  shareable: [
    { duty: 'odloc-2568', round: '2568', shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68', missing: 41 },
    { duty: 'help-centre', round: '2568-09', shortTitle: 'ศูนย์ช่วยเหลือประชาชน', missing: 8 },
  ],
  groups: 2,
  mayChange: true,
  version: 'v1',
};

export const shortBudget: MonthBudgetShape = {
  ...budget,
  usage: { used: 214, limit: 300 },
  days: budget.days.map((day, index) => ({ ...day, short: [5, 28, 0, 14][index] ?? 0 })),
  groups: 0,
};

export const unreadableBudget: MonthBudgetShape = {
  ...budget,
  usage: null,
  days: budget.days.map((day, index) => ({ ...day, short: index === 0 ? 31 : 0 })),
};

export const callList: ResponseOf<'callList'> = {
  units: [
    {
      unit: '06630612',
      name: 'อบต.แม่กาษา',
      heading: 'แม่สอด',
      phone: '0 5551 2345 ต่อ 12, 08 1234 5678',
      officers: ['นางมะลิ พงศ์ไพร', 'นายสมชาย แก้วมา'],
      duties: [
        {
          duty: 'odloc-2568',
          round: '2568',
          shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
          dueOn: '2025-08-29',
          daysLate: 25,
        },
        {
          duty: 'help-centre',
          round: '2568-08',
          shortTitle: 'ศูนย์ช่วยเหลือประชาชน',
          dueOn: '2025-08-15',
          daysLate: 39,
        },
      ],
    },
    {
      unit: '05630613',
      name: 'ทต.แม่ตาว',
      heading: 'แม่สอด',
      phone: null,
      officers: [],
      duties: [
        {
          duty: 'odloc-2568',
          round: '2568',
          shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
          dueOn: '2025-08-29',
          daysLate: 25,
        },
      ],
    },
    {
      unit: '02630101',
      name: 'อบจ.ตาก',
      heading: 'อบจ.ตาก',
      phone: '0 5551 5002',
      officers: ['นายอำนวย ศรีสุข'],
      duties: [
        {
          duty: 'odloc-2568',
          round: '2568',
          shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
          dueOn: '2025-08-29',
          daysLate: 25,
        },
      ],
    },
  ],
};
