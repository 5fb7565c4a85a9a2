/** Answers of the API for the named people of Tak, typed by the contract. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Me, RevisionShape, WorkItem } from '@thankamnot/shared/api/shapes';
import { helpCentre } from '@thankamnot/shared/duty/templates/help-centre';
import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { standingOf } from '@thankamnot/shared/report/standing';
import { trajectoryOf, unitsFor } from '@thankamnot/shared/report/trajectory';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';

export const TODAY = '2025-09-23';

const maeSot = { code: '04630601', name: 'เทศบาลนครแม่สอด', shortName: 'ทน.แม่สอด' };
const contact = { name: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตาก', phone: '0 5551 1111' };

export const kanjana: Me = {
  user: 'Ukanjana',
  name: 'นางสาวกาญจนา ใจดี',
  state: 'registered',
  privacyVersion: PRIVACY_VERSION,
  province: { code: '63', name: 'ตาก' },
  units: [maeSot],
  waitingFor: null,
  coordinates: null,
  contact,
};
export const newcomer: Me = {
  ...kanjana,
  state: 'new',
  privacyVersion: null,
  units: [],
  province: null,
  contact: null,
  name: 'Kanjana J.',
};
export const accepted: Me = { ...newcomer, state: 'privacy_accepted', privacyVersion: PRIVACY_VERSION };
export const waiting: Me = {
  ...accepted,
  state: 'waiting',
  waitingFor: { unit: maeSot.name, name: 'นางสาวกาญจนา ใจดี' },
  contact,
};
export const anucha: Me = {
  ...kanjana,
  user: 'Uanucha',
  name: 'นายอนุชา ทองดี',
  units: [],
  coordinates: { district: null, title: 'ผู้ประสานงานจังหวัดตาก' },
};

/** Coordinator of district แม่สอด. */
export const wilai: Me = {
  ...anucha,
  user: 'Uwilai',
  name: 'นางวิไล สุขใจ',
  coordinates: { district: '6306', title: 'สถอ.แม่สอด' },
};

const odlocRound = {
  duty: 'odloc-2568',
  round: '2568',
  title: odloc2568.title,
  shortTitle: odloc2568.shortTitle,
  roundTitle: 'ประจำปี พ.ศ. 2568',
  asks: odloc2568.asks,
  url: odloc2568.url ?? null,
  opensOn: '2025-07-21',
  dueOn: '2025-09-26',
  originalDueOn: '2025-08-29',
  daysLeft: 3,
  letters: odloc2568.letters,
  extensions: [{ until: '2025-09-26', letterNo: 'นร ๐๑๐๗/ว ๗๓๓๓', reason: null }],
};
const helpRound = {
  duty: 'help-centre',
  round: '2568-09',
  title: helpCentre.title,
  shortTitle: helpCentre.shortTitle,
  roundTitle: 'กันยายน 2568',
  asks: helpCentre.asks,
  url: null,
  opensOn: '2025-09-01',
  dueOn: '2025-09-15',
  originalDueOn: '2025-09-15',
  daysLeft: -8,
  letters: helpCentre.letters,
  extensions: [],
};
const blank = {
  unit: { code: maeSot.code, name: maeSot.name },
  status: 'missing' as const,
  problem: null,
  promisedOn: null,
  by: null,
  at: null,
  verification: null,
  dispute: null,
};

export const odloc: WorkItem = { ...odlocRound, ...blank };
export const help: WorkItem = { ...helpRound, ...blank };

const progress: WorkItem = {
  ...odloc,
  status: 'in_progress',
  problem: 'ระบบ ODLOC ล่มช่วงบ่าย บันทึกไม่ได้',
  promisedOn: '2025-09-25',
  by: 'นายสมชาย แก้วมา',
  at: '2025-09-22T03:20:00.000Z',
};
export const done: WorkItem = {
  ...odloc,
  status: 'done',
  by: 'นายสมชาย แก้วมา',
  at: '2025-09-22T03:20:00.000Z',
};

export const work: ResponseOf<'work'> = {
  today: TODAY,
  open: [
    help,
    {
      ...odloc,
      duty: 'media',
      round: '1',
      shortTitle: 'สื่อประชาสัมพันธ์ 2 ชิ้น แบบที่ 1',
      roundTitle: 'แบบที่ 1',
      dueOn: TODAY,
      originalDueOn: TODAY,
      daysLeft: 0,
      extensions: [],
      status: 'acknowledged',
      by: kanjana.name,
      at: '2025-09-22T03:20:00.000Z',
    },
    progress,
  ],
  complete: [
    {
      ...help,
      round: '2568-08',
      roundTitle: 'สิงหาคม 2568',
      dueOn: '2025-08-15',
      originalDueOn: '2025-08-15',
      daysLeft: -39,
      status: 'done',
      by: kanjana.name,
      at: '2025-08-14T02:05:00.000Z',
    },
    {
      ...help,
      round: '2568-07',
      roundTitle: 'กรกฎาคม 2568',
      dueOn: '2025-07-15',
      originalDueOn: '2025-07-15',
      daysLeft: -70,
      status: 'nothing_to_report',
      by: 'นายสมชาย แก้วมา',
      at: '2025-07-15T08:41:00.000Z',
    },
  ],
};

export const revision = (n: number, change: Partial<RevisionShape> = {}): RevisionShape => ({
  n,
  at: '2025-09-22T03:20:00.000Z',
  by: 'นายสมชาย แก้วมา',
  via: 'form',
  undoes: null,
  status: 'in_progress',
  values: { domains: ['education'] },
  problem: null,
  promisedOn: null,
  evidence: null,
  completedOn: null,
  ...change,
});

export const odlocForm: ResponseOf<'reportForm'> = {
  item: odloc,
  form: odloc2568.form,
  report: null,
  carriedOver: null,
};
export const helpForm: ResponseOf<'reportForm'> = {
  item: help,
  form: helpCentre.form,
  report: null,
  carriedOver: { established: true },
};
export const openFormOf = ({ item, form }: ResponseOf<'reportForm'>): ResponseOf<'openForm'> => {
  const { duty, round, title, shortTitle, roundTitle, asks, url, letters } = item;
  return { duty, round, title, shortTitle, roundTitle, asks, url, letters, form };
};
/** Every kind of field, long labels and all. */
export const everyKindForm: ResponseOf<'reportForm'> = {
  item: { ...odloc, duty: 'every-kind' },
  form: {
    version: 1,
    fields: [
      { id: 'used', kind: 'yes_no', label: 'ใช้ระบบ LTAX Online บันทึกข้อมูล', required: true },
      {
        id: 'step',
        kind: 'choice',
        label: 'ดำเนินการถึงขั้นตอนใด',
        hint: 'เลือกขั้นตอนล่าสุดที่แล้วเสร็จ',
        required: true,
        options: [
          { id: '1', label: 'กำหนดประเด็นและรูปแบบของสื่อ' },
          { id: '2', label: 'จัดทำสื่อแล้วเสร็จและผ่านความเห็นชอบจากผู้บริหารขององค์กรปกครองส่วนท้องถิ่น' },
          { id: '3', label: 'เผยแพร่แล้ว' },
        ],
      },
      {
        id: 'places',
        kind: 'checklist',
        label: 'ช่องทางที่เผยแพร่',
        options: [
          { id: 'web', label: 'เว็บไซต์' },
          { id: 'fb', label: 'Facebook' },
        ],
      },
      {
        id: 'amount',
        kind: 'number',
        label: 'งบประมาณที่ใช้',
        unit: 'บาท',
        min: 0,
        max: 5_000_000,
        decimals: true,
      },
      { id: 'link', kind: 'link', label: 'ลิงก์ Google Drive ของสื่อ', required: true },
      { id: 'on', kind: 'date', label: 'วันที่เผยแพร่' },
      { id: 'note', kind: 'text', label: 'สรุปความพึงพอใจ', maxLength: 500, lines: 3 },
    ],
  },
  report: null,
  carriedOver: null,
};

export const revisions: ResponseOf<'revisions'> = {
  item: done,
  revisions: [
    revision(4, {
      at: '2025-09-22T09:12:00.000Z',
      by: kanjana.name,
      status: 'done',
      values: { domains: ['education', 'economy', 'environment'] },
      evidence: 'https://drive.example.go.th/file/d/1aBcD3FgHiJkLmNoPqRsTuVwXyZ/view',
      completedOn: '2025-09-22',
    }),
    revision(3, { values: { domains: ['education', 'economy'] }, problem: null }),
    revision(2, {
      via: 'chat',
      at: '2025-09-18T02:00:00.000Z',
      problem: 'ระบบ ODLOC ล่มช่วงบ่าย บันทึกไม่ได้',
      promisedOn: '2025-09-25',
    }),
    revision(1, {
      via: 'chat',
      at: '2025-09-17T02:00:00.000Z',
      status: 'acknowledged',
      values: null,
      by: kanjana.name,
    }),
  ],
};

const rate = (expected: number, complete: number, onTime = complete) => ({
  expected,
  complete,
  onTime,
  onTimeOriginally: Math.min(onTime, 9),
  rate: expected ? complete / expected : null,
  onTimeRate: expected ? onTime / expected : null,
});

type Overview = ResponseOf<'duties'>['duties'][number];

/** A line of the overview as the rules make it. */
function lineOf(round: Omit<Overview, 'standing' | 'trajectory' | 'problems'>, problems = 0): Overview {
  const target = unitsFor(round.targetRate ?? 1, round.expected);
  return {
    ...round,
    standing: standingOf(round, TODAY),
    trajectory: trajectoryOf(target - round.complete, round.dueOn, TODAY),
    problems,
  };
}

export const duties: ResponseOf<'duties'> = {
  today: TODAY,
  summary: { open: 2, missingUnits: 49, problems: 3, applicants: 2 },
  duties: [
    lineOf({ ...helpRound, ...rate(69, 61, 55), targetRate: 1 }, 1),
    lineOf({ ...odlocRound, ...rate(69, 23), targetRate: 1 }, 2),
    lineOf({
      ...odlocRound,
      duty: 'joint-centre',
      shortTitle: 'สถานที่กลาง',
      roundTitle: 'กันยายน 2568',
      daysLeft: 7,
      dueOn: '2025-09-30',
      ...rate(0, 0),
      targetRate: null,
    }),
    lineOf({
      ...odlocRound,
      duty: 'ltax-2567',
      shortTitle: 'LTAX Online ตัวชี้วัดที่ 12',
      roundTitle: 'รอบที่ 1',
      daysLeft: 40,
      dueOn: '2025-11-02',
      ...rate(69, 69),
      targetRate: 0.9,
    }),
  ],
};

const districts = [
  'อบจ.ตาก',
  'เมืองตาก',
  'บ้านตาก',
  'สามเงา',
  'แม่ระมาด',
  'ท่าสองยาง',
  'แม่สอด',
  'พบพระ',
  'อุ้มผาง',
  'วังเจ้า',
];
const unit = (index: number): ResponseOf<'board'>['units'][number] => ({
  code: `0463${String(index).padStart(4, '0')}`,
  name: `อบต.${['แม่กาษา', 'ท่าสายลวด', 'พระธาตุผาแดง', 'มหาวัน', 'แม่กุ', 'แม่ปะ', 'แม่ตาว', 'ด่านแม่ละเมา'][index % 8]} ${index}`,
  heading: districts[1 + (index % 9)] as string,
  type: 'อบต.',
  phone: index === 2 ? '0 5555 0102' : index < 40 ? '0 5553 1234 ต่อ 11' : null,
  status:
    (['missing', 'acknowledged', 'in_progress', 'done', 'nothing_to_report', 'missing'] as const)[
      index % 6
    ] ?? 'missing',
  dueOn: '2025-09-26',
  completedOn: index % 6 === 3 ? '2025-09-19' : null,
  problem: index === 2 ? 'ระบบ ODLOC ล่มช่วงบ่าย บันทึกไม่ได้ แจ้งผู้ดูแลระบบแล้ว รอการแก้ไข' : null,
  promisedOn: index === 7 ? '2025-09-25' : null,
  at: index % 6 === 0 ? null : '2025-09-22T03:20:00.000Z',
  by: index % 6 === 0 ? null : 'นางมะลิ พงศ์ไพร',
  hasOfficer: index % 5 !== 0,
  verification: index % 6 === 3 ? (index % 4 === 1 ? 'disputed' : 'verified') : null,
  dispute:
    index === 9
      ? {
          evidence: 'https://drive.example.go.th/file/d/1aBcD3FgHiJkLmNoPqRsTuVwXyZ/view',
          by: 'นางมะลิ พงศ์ไพร',
          at: '2025-09-22T03:20:00.000Z',
          accepted: false,
        }
      : null,
});

export const board: ResponseOf<'board'> = {
  ...odlocRound,
  ...rate(69, 23, 20),
  targetRate: 0.8,
  byDistrict: districts.map((district, index) => ({
    district,
    ...rate(index === 0 ? 1 : 7 + (index % 3), index === 0 ? 1 : index % 7),
  })),
  units: Array.from({ length: 69 }, (_, index) => unit(index)),
  proposed: null,
  extensionHistory: [
    {
      until: '2025-09-26',
      letterNo: 'นร ๐๑๐๗/ว ๗๓๓๓',
      letterDate: '2025-08-27',
      reason: 'ระบบขัดข้องในช่วงปลายเดือน',
      units: null,
      at: '2025-09-16T02:00:00.000Z',
      by: 'นายอนุชา ทองดี',
    },
  ],
  targets: [
    {
      indicator: {
        id: 'complete',
        no: null,
        title: odloc2568.title,
        unit: 'ร้อยละ',
        measure: { kind: 'share' },
      },
      target: { by: '2025-09-26', value: 0.8, proposed: false },
      result: 23 / 69,
      reached: false,
      trajectory: { kind: 'last_week', missing: 33, by: '2025-09-26' },
    },
  ],
  penalty: {
    text: 'หากรายงานล่าช้าเกินกว่ากำหนด จะถูกปรับลดคะแนนวันทำการละ 0.2 คะแนน',
    meter: {
      dueOn: '2025-09-19',
      until: TODAY,
      reported: false,
      pointsPerWorkingDay: 0.2,
      days: [
        { on: '2025-09-20', counts: false, why: 'weekend' },
        { on: '2025-09-21', counts: false, why: 'weekend' },
        { on: '2025-09-22', counts: true },
        { on: '2025-09-23', counts: true },
      ],
      now: { on: TODAY, workingDaysLate: 2, points: 0.4 },
      tomorrow: { on: '2025-09-24', workingDaysLate: 3, points: 0.6 },
    },
    late: [
      { code: '04630001', name: 'อบต.แม่กาษา 1', reported: false, on: TODAY, workingDaysLate: 2, points: 0.4 },
    ],
  },
};

export const reconciliation: ResponseOf<'previewReconciliation'> = {
  confirmed: [{ unit: '03630601', name: 'ทน.แม่สอด', basedOn: 2 }],
  listedButMissing: [
    { unit: '06630612', name: 'อบต.แม่กาษา', basedOn: 0 },
    { unit: '06630803', name: 'อบต.อุ้มผาง', basedOn: 0 },
  ],
  doneButNotListed: [{ unit: '05630603', name: 'ทต.แม่กุ', basedOn: 1 }],
  acceptedBefore: [{ unit: '05630604', name: 'ทต.แม่ตาว', basedOn: 3 }],
  undecided: [{ unit: '06630606', name: 'อบต.ท่าสายลวด', basedOn: 1 }],
  mended: [{ line: 2, text: 'อบต.แม่กาสา', unit: '06630612', name: 'อบต.แม่กาษา' }],
  ambiguous: [
    {
      line: 4,
      text: 'ท่าสายลวด',
      why: 'several',
      candidates: [
        { unit: '05630602', name: 'ทต.ท่าสายลวด' },
        { unit: '06630606', name: 'อบต.ท่าสายลวด' },
      ],
    },
  ],
  unknown: [{ line: 5, text: 'เทศบาลเมืองหัวหิน', why: 'other_province', candidates: [] }],
  changes: [
    { unit: '06630612', name: 'อบต.แม่กาษา', basedOn: 0, becomes: 'verified' },
    { unit: '06630803', name: 'อบต.อุ้มผาง', basedOn: 0, becomes: 'verified' },
    { unit: '05630603', name: 'ทต.แม่กุ', basedOn: 1, becomes: 'disputed' },
  ],
};

export const units: ResponseOf<'units'> = {
  units: [
    { code: maeSot.code, name: maeSot.name, district: 'แม่สอด', province: { code: '63', name: 'ตาก' } },
    {
      code: '06630602',
      name: 'องค์การบริหารส่วนตำบลแม่กาษา',
      district: 'แม่สอด',
      province: { code: '63', name: 'ตาก' },
    },
    {
      code: '02630000',
      name: 'องค์การบริหารส่วนจังหวัดตาก',
      district: null,
      province: { code: '63', name: 'ตาก' },
    },
  ],
};
