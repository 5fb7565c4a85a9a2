import { HELP_CENTRE_2561 } from './help-centre-2561.ts';
import { LTAX_2567 } from './ltax-2567.ts';
import { MEDIA_2567 } from './media-2567.ts';
import { ODLOC_2566 } from './odloc-2566.ts';
import { ODLOC_2568 } from './odloc-2568.ts';

/**
 * What a careful person reads in the five letters, written by hand before the reader existed.
 * A file may hold more than one letter (a covering letter and the letter it passes on): `letterNo`, `letterDate`,
 * `subject` and `urgency` are the first one's; `deadlines` are those of all of them, each once.
 */
export interface ExpectedLetter {
  name: string;
  text: string;
  letters: number;
  letterNo: string | null;
  letterDate: string | null;
  /** With every space left out, because the scans break lines inside words. */
  subject: string | null;
  urgency: 'ด่วนที่สุด' | 'ด่วนมาก' | 'ด่วน' | 'none';
  /** `kind date`, or `recurring day`. */
  deadlines: string[];
  penalty: { points: number; per: 'working_day' } | null;
  urls: string[];
  emails: string[];
  phones: string[];
  /** Days that stand in the letter and must never be offered as a deadline. */
  mentioned: string[];
}

export const EXPECTED_LETTERS: readonly ExpectedLetter[] = [
  {
    name: 'ltax-2567',
    text: LTAX_2567,
    letters: 1,
    letterNo: 'มท ๐๘๐๘.๓/ว ๕๖๗',
    letterDate: '2024-02-05',
    subject:
      'การประเมินผลการปฏิบัติราชการของข้าราชการในสังกัดกรมส่งเสริมการปกครองท้องถิ่นสำหรับรอบการประเมินที่๑ประจำปีงบประมาณพ.ศ.๒๕๖๗ตัวชี้วัดที่๑๒',
    urgency: 'none',
    deadlines: ['window_start 2023-10-01', 'window_end 2024-03-31'],
    penalty: null,
    urls: [],
    emails: ['saraban@dla.go.th'],
    phones: ['0-2241-9000', '09 6654 6417'],
    mentioned: ['2024-02-05', '2023-10-27'],
  },
  {
    // A district's copy of the province's stamped letter (ถึง, no subject line), a filled-in table, the
    // department's letter and an unrelated memo, with the stamps of four registries.
    name: 'help-centre-2561',
    text: HELP_CENTRE_2561,
    letters: 3,
    letterNo: 'อต ๐๐๒๓.๔/ว ๑๖๐',
    letterDate: '2018-02-23',
    subject: null,
    urgency: 'none',
    deadlines: ['due 2018-09-30', 'due 2018-03-30', 'recurring 15', 'due 2018-04-30'],
    penalty: null,
    urls: [],
    emails: ['dlao810_71111@da.go.th'],
    phones: ['055 403008', '0 2254 9000', '0-2241-5013'],
    mentioned: [
      '2018-02-14',
      '2018-02-15',
      '2017-12-12',
      '2018-09-02',
      '2018-08-30',
      '2017-09-05',
      '2017-09-30',
    ],
  },
  {
    name: 'media-2567',
    text: MEDIA_2567,
    letters: 1,
    letterNo: 'มท ๐๘๑๐.๗/ว ๕๑๕๗',
    letterDate: '2023-12-13',
    subject:
      'การประเมินผลการปฏิบัติราชการของข้าราชการในสังกัดกรมส่งเสริมการปกครองท้องถิ่นสำหรับรอบการประเมินที่๑ประจำปีงบประมาณพ.ศ.๒๕๖๗ตัวชี้วัดที่๖',
    urgency: 'ด่วนที่สุด',
    deadlines: [],
    penalty: { points: 0.2, per: 'working_day' },
    urls: ['https://shorturl.asia/6W9NM'],
    emails: ['dla0810.7@dla.go.th', 'saraban@dla.go.th'],
    phones: ['02 241 9000', '084 878 5970', '086 327 1400'],
    mentioned: ['2023-12-13', '2023-10-27', '2023-12-12'],
  },
  {
    name: 'odloc-2568',
    text: ODLOC_2568,
    letters: 2,
    letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    letterDate: '2025-09-16',
    subject:
      'ขอความอนุเคราะห์แจ้งขยายระยะเวลาให้องค์กรปกครองส่วนท้องถิ่นบันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่นประจำปีพ.ศ.๒๕๖๘',
    urgency: 'ด่วนที่สุด',
    deadlines: ['extended_to 2025-09-26'],
    penalty: null,
    urls: ['www.odloc.go.th', 'http://164.115.25.179'],
    emails: [],
    phones: ['0-5551-4483', '082-1888084', '0 2283 4608', '0 2283 4624'],
    mentioned: [
      '2025-09-16',
      '2025-08-27',
      '2025-05-27',
      '2025-07-21',
      '2025-08-29',
      '2025-08-28',
      '2025-09-05',
    ],
  },
  {
    // A draft on file: no running number and no day yet, so the letter has no date.
    name: 'odloc-2566',
    text: ODLOC_2566,
    letters: 1,
    letterNo: 'มท ๐๘๑๐.๘/ว',
    letterDate: null,
    subject: 'การบันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่นประจำปีพ.ศ.2566',
    urgency: 'ด่วนที่สุด',
    deadlines: ['window_start 2023-06-01', 'window_end 2023-07-21'],
    penalty: null,
    urls: ['www.odloc.go.th', 'http://164.115.25.179/'],
    emails: ['saraban@dla.go.th'],
    phones: ['0 2241 9000', '08 2824 2215'],
    mentioned: ['2023-05-31', '2023-01-12'],
  },
];
