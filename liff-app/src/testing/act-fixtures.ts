/** Answers of the API about acts on units and new due dates, typed by the contract. */
import type { ExtensionPreview, UnitSheet } from '@thankamnot/shared/api/act-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { anucha, board, done, help, odloc, revision, TODAY } from './fixtures.ts';

const maeKasa = { code: '06630612', name: 'อบต.แม่กาษา' };

export const unitSheet: UnitSheet = {
  today: TODAY,
  code: maeKasa.code,
  name: 'องค์การบริหารส่วนตำบลแม่กาษา',
  shortName: maeKasa.name,
  heading: 'แม่สอด',
  supervisor: 'สถอ.แม่สอด',
  phone: '0 5553 1234 ต่อ 11',
  officers: [
    {
      name: 'นางมะลิ พงศ์ไพร',
      since: '2024-10-01T02:00:00.000Z',
      head: false,
      state: 'reachable',
      pausedUntil: null,
      lastSeenAt: '2025-09-22T03:20:00.000Z',
    },
    {
      name: 'นายสมชาย แก้วมา',
      since: '2025-06-16T02:00:00.000Z',
      head: false,
      state: 'paused',
      pausedUntil: '2025-09-26',
      lastSeenAt: null,
    },
    {
      name: 'นายวิชัย ใจมั่น',
      since: '2025-06-16T02:00:00.000Z',
      head: true,
      state: 'blocked',
      pausedUntil: null,
      lastSeenAt: null,
    },
  ],
  duties: [
    {
      ...help,
      unit: maeKasa,
      problem: 'เจ้าหน้าที่ลาคลอด ยังไม่มีผู้รับมอบงาน',
      promisedOn: '2025-09-25',
      by: 'นางมะลิ พงศ์ไพร',
      at: '2025-09-22T03:20:00.000Z',
      status: 'acknowledged',
      revision: 2,
      owes: true,
      quick: ['nothing_to_report'],
    },
    { ...odloc, unit: maeKasa, revision: 0, owes: true, quick: ['done'] },
    {
      ...done,
      duty: 'ltax-2567',
      round: '1',
      shortTitle: 'LTAX Online ตัวชี้วัดที่ 12',
      roundTitle: 'รอบการประเมินที่ 1',
      unit: maeKasa,
      verification: 'verified',
      revision: 1,
      owes: false,
      quick: ['done'],
    },
  ],
};

export const bareUnit: UnitSheet = {
  ...unitSheet,
  phone: null,
  officers: [],
  duties: [],
};

export const documents: ResponseOf<'documents'> = {
  documents: [
    { kind: 'table', formats: ['xlsx'] },
    { kind: 'letter', formats: ['docx'] },
    { kind: 'memo', formats: ['docx'] },
    { kind: 'form', formats: ['docx', 'pdf'] },
  ],
};

export const extensionPreview: ExtensionPreview = {
  basedOn: 1,
  until: '2025-10-10',
  from: [
    { dueOn: '2025-09-26', units: 65 },
    { dueOn: '2025-09-30', units: 2 },
  ],
  units: board.units.slice(0, 67).map(({ name }) => name),
  keep: ['อบต.อุ้มผาง', 'ทต.แม่จัน'],
  missing: 45,
  reminders: ['2025-10-03', '2025-10-07', '2025-10-09', '2025-10-10'],
  past: false,
};

export const recordedByTelephone: ResponseOf<'setStatus'> = {
  report: revision(1, { via: 'coordinator', by: anucha.name, status: 'done' }),
  item: { ...odloc, unit: maeKasa, status: 'done', by: anucha.name, at: '2025-09-23T03:20:00.000Z' },
};
/** The sheet once that is recorded. */
export const sheetAfterTelephone: UnitSheet = {
  ...unitSheet,
  duties: unitSheet.duties.map((item) =>
    item.duty === 'odloc-2568' ? { ...item, ...recordedByTelephone.item, revision: 1, owes: false } : item,
  ),
};
