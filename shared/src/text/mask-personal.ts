import { foldReply } from './fold-reply.ts';

/** Longer texts tell more of a person than of the language. */
const LONGEST = 160;

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[a-z0-9._-]{3,}/g;
const NUMBER = /[0-9][0-9 .,/:-]*[0-9]|[0-9]/g;
/** A title and the name after it, which may be two words where a title of full names stands before them. */
const NAMED =
  /(?:นางสาว|นาง|นาย|น\.\s?ส\.|ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง|ดร\.|ว่าที่\s?(?:ร้อย|ร\.?)\S*)\s?[ก-๎]{2,}(?:\s[ก-๎]{2,})?|(?:คุณ|พี่|น้อง|ลุง|ป้า|น้า|อาจารย์|ปลัด|ผอ\.?|นายก|ท่าน)\s?[ก-๎]{2,12}(?=\s|$)/g;

/**
 * A text as it may be kept to learn from: folded, cut, and without what names a person: names (`known` and those
 * behind a title), telephone and other numbers, addresses on the web and of mail.
 */
export function maskPersonal(text: string, known: readonly string[] = []): string {
  let masked = foldReply(text.slice(0, 2_000)).replace(/\s+/g, ' ').replace(ADDRESS, '[ลิงก์]');
  const names = known
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .map((name) => foldReply(name))
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length);
  for (const name of names) masked = masked.replaceAll(name, '[ชื่อ]');
  masked = masked.replace(NAMED, '[ชื่อ]').replace(NUMBER, '[เลข]');
  return masked.slice(0, LONGEST).trim();
}
