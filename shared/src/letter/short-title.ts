/** The room that lists, buttons and pushes have for a duty's name. */
export const SHORT_TITLE = 40;
const AIM = 28;

const words = new Intl.Segmenter('th', { granularity: 'word' });
const FILLERS =
  /^(?:การ|รายงาน(?:ผล)?|บันทึกข้อมูล(?:ใน)?|ดำเนินการ|ตอบ|จัดส่ง|ส่ง|จัดทำ|ระบบประเมินผล|ระบบ|ตาม|ข้อมูล)\s*/;

/** A name of a few words for a letter's subject, cut between words. A person may write a better one. */
export function shortTitleOf(title: string): string {
  let rest = title.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    const bare = rest.replace(FILLERS, '');
    if (bare.length >= 8) rest = bare;
  }
  let short = '';
  for (const { segment } of words.segment(rest)) {
    if (short !== '' && (short + segment).trim().length > AIM) break;
    short += segment;
  }
  return short.trim().slice(0, SHORT_TITLE) || 'เรื่องตามหนังสือ';
}
