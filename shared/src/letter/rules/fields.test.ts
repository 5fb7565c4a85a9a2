import { describe, expect, it } from 'vitest';
import { readLetter } from '../read-letter.ts';

const read = (text: string) => readLetter(text);

describe('a letter number', () => {
  it.each([
    ['ที่ มท ๐๘๐๘.๓/ว ๕๖๗\nเรื่อง ก', 'มท ๐๘๐๘.๓/ว ๕๖๗'],
    ['ที่ มท๐๘๑๒/ ๖๒๖๕ วันที่ ๒๖ มกราคม ๒๕๖๑\nเรื่อง ก', 'มท ๐๘๑๒/๖๒๖๕'],
    ['ที่ มท ๐๘๑๐.๗/ว\n\n๕๑๕๗\nเรื่อง ก', 'มท ๐๘๑๐.๗/ว ๕๑๕๗'],
    ['ด่วนที่สุด ที่ กค (กวจ) 0405.4/ว321\nเรื่อง ก', 'กค (กวจ) 0405.4/ว 321'],
    ['# ด่วนมาก\nที สธ 0208.05/ว 1234\nเรียน ผู้ว่า', 'สธ 0208.05/ว 1234'],
    ['ที่ ตก ๕๑๐๐๑/๑๒\nเรื่อง ก', 'ตก ๕๑๐๐๑/๑๒'],
    ['ที่ ตผ ๐๐๕๖ ตก/๓๔๕\nเรื่อง ก', 'ตผ ๐๐๕๖/๓๔๕'],
    ['คำสั่งจังหวัดตาก\nที่ ๑๒๓๔/๒๕๖๘\nเรื่อง แต่งตั้ง', '๑๒๓๔/๒๕๖๘'],
    ['ที่ประชุมมีมติ ๔/๒๕๖๘\nเรื่อง ก', null],
    ['ตามหนังสือ ที่ มท ๐๘๐๘/ว ๑ ลงวันที่ ๑ มกราคม ๒๕๖๘ ขอให้ส่ง', null],
    ['ที่ นร 0107/3895\nลงวันที่ 31 พฤษภาคม 2566\nเรียน ก', null],
  ])('in %j is %j', (text, number) => {
    expect(read(text).letterNo).toBe(number);
  });
});

describe('a letter date', () => {
  it.each([
    ['under the number', 'ที่ มท ๐๘๐๘.๓/ว ๑\nกรม\n๕ กุมภาพันธ์ ๒๕๖๗\nเรื่อง ก', '2024-02-05'],
    ['beside the address', 'ที่ มท 0808/ว 1\nถนนพหลโยธิน ตก 63000   16 กันยายน 2568\nเรื่อง ก', '2025-09-16'],
    ['beside the number of a memo', 'ที่ มท ๐๘๑๒/๑ วันที่ ๒๖ มกราคม ๒๕๖๑\nเรื่อง ก', '2018-01-26'],
    ['of an announcement', 'ประกาศจังหวัด\nเรื่อง ก\nให้ส่ง\nประกาศ ณ วันที่ ๒๕ กันยายน พ.ศ. ๒๕๖๘', '2025-09-25'],
    [
      'not from a stamp',
      'เลขรับ 22\nวันที่ 18 พ.ย. 2568\nที่ กษ 0610/ว 33\n14 พฤศจิกายน 2568\nเรื่อง ก',
      '2025-11-14',
    ],
    ['not of another letter', 'ที่ มท 1/ว 1\nเรื่อง ก\nอ้างถึง หนังสือ ลงวันที่ 2 ตุลาคม 2568\nเรียน ข', null],
    ['not without a day', 'ที่ มท 0810.8/ว\nมิถุนายน ๒๕๖6\nเรื่อง ก', null],
    ['without a letterhead there is none', 'ส่งภายใน\n20 ตุลาคม 2568', null],
  ])('%s', (_name, text, date) => {
    expect(read(text).letterDate).toBe(date);
  });
});

describe('urgency', () => {
  it.each([
    ['ด่วนที่สุด\nที่ มท 0810/ว 1\nเรื่อง ก', 'ด่วนที่สุด'],
    ['ด่วน มาก\nที่ มท 0810/ว 1\nเรื่อง ก', 'ด่วนมาก'],
    ['**ด่วน**\nที่ มท 0810/ว 1\nเรื่อง ก', 'ด่วน'],
    ['ที่ มท 0810/ว 1\nเรื่อง ก\nตามหนังสือ ด่วนที่สุด ที่ นร 0107/ว 2 ลงวันที่ 1 มกราคม 2568', 'none'],
    ['ที่ มท 0810/ว 1\nเรื่อง ขอให้ดำเนินการโดยด่วน', 'none'],
  ])('of %j is %s', (text, urgency) => {
    expect(read(text).urgency).toBe(urgency);
  });
});

describe('a penalty', () => {
  it.each([
    ['หากล่าช้าจะถูกปรับลดคะแนนวันทำการละ ๐.๒ คะแนน', { points: 0.2, per: 'working_day' }],
    ['หักคะแนนวันละ 0.5 คะแนน', { points: 0.5, per: 'day' }],
    ['จะถูกหัก ๑ คะแนนต่อสัปดาห์', { points: 1, per: 'week' }],
    ['ต้องเสียเงินเพิ่มร้อยละ ๑ ต่อเดือน', { percent: 1, per: 'month' }],
    ['ค่าปรับเป็นรายวันในอัตราร้อยละ ๐.๒๐ ของราคา', { percent: 0.2, per: 'day' }],
    ['ปรับวันละ ๑,๐๐๐ บาท', { baht: 1000, per: 'day' }],
    ['ระวางโทษปรับไม่เกิน 50,000 บาท', { baht: 50000, per: 'once' }],
  ])('in %j', (text, penalty) => {
    expect(read(text).penalty).toMatchObject(penalty);
  });

  it.each(['ปรับปรุงข้อมูลร้อยละ ๑๐๐', 'คะแนนเฉลี่ย ๘๐ คะแนน', 'ปรับลดขั้นตอน'])('is not in %j', (text) => {
    expect(read(text).penalty).toBeNull();
  });
});

describe('addresses and telephones', () => {
  it.each([
    ['เว็บไซต์ www.odloc.go.th ภายใน', ['www.odloc.go.th']],
    ['<https://shorturl.asia/6W9NM>', ['https://shorturl.asia/6W9NM']],
    ['ลิงก์ http://๑๖๔.๑๑๕.๒๕.๑๗๙ รายละเอียด', ['http://164.115.25.179']],
    ['(https://forms.gle/abc).', ['https://forms.gle/abc']],
    ['ไฟล์ .doc และ .pdf ที่ info.go.th', ['info.go.th']],
    ['อีเมล saraban@dla.go.th', []],
  ])('web addresses in %j', (text, urls) => {
    expect(read(text).urls).toEqual(urls);
  });

  it('an e-mail address loses the escapes of markdown and its Thai digits', () => {
    expect(read('ที่ dlao๘๑๐\\_๗๑๑๑๑@da.go.th ทุก').emails).toEqual(['dlao810_71111@da.go.th']);
  });

  it.each([
    ['โทร. ๐-๒๒๔๑-๙๐๐๐ ต่อ ๑๔๓๔', ['0-2241-9000']],
    ['โทร. 08 2824 2215', ['08 2824 2215']],
    ['โทร. ๐ ๒๒๘๓ ๔๖๐๘ ๐ ๒๒๘๓ ๔๖๒๔', ['0 2283 4608', '0 2283 4624']],
    ['โทร. (02) 241 9000', ['(02) 241 9000']],
    ['โทรสาร ๐๕๕-๔๑๔๘๘๕', []],
    ['สายด่วน ๑๕๖๗', ['1567']],
    ['เลขบัญชี 0123456789012 เลขที่ 02-12-2568', []],
    ['+66 2 241 9000', []],
  ])('telephones in %j', (text, phones) => {
    expect(read(text).phones).toEqual(phones);
  });

  it('keeps extension and fax beside the number', () => {
    expect(read('โทร. 0 2241 9000 ต่อ 2312 โทรสาร 0 2241 6956').contacts).toMatchObject([
      { phone: '0 2241 9000', extension: '2312', fax: false },
      { phone: '0 2241 6956', fax: true },
    ]);
  });
});
