/** Commands that read Thai: an official letter, and what officers reply. They touch no database. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { Deadline, LetterReading } from '@thankamnot/shared/letter/letter-reading';
import { readLetter as readLetterText } from '@thankamnot/shared/letter/read-letter';
import { readReply as readReplyText } from '@thankamnot/shared/reply/read-reply';
import { todayOf } from './arguments.ts';
import { type Call, type Command, Refusal } from './command.ts';
import { readNamedFile, strictText } from './roster-file.ts';
import { table } from './table.ts';

const STDIN = '-';

export const readLetter: Command = {
  name: 'read-letter',
  usage: '<file>|-',
  does: 'อ่านหนังสือราชการ: เลขที่ วันที่ เรื่อง กำหนดส่ง บทปรับ และการติดต่อ',
  takes: ['file'],
  options: {},
  async run(call) {
    const file = call.words[0] ?? '';
    const bytes = file === STDIN ? await allOf(call.environment.stdin) : await readNamedFile(file);
    const text = strictText(file === STDIN ? 'stdin' : file, bytes);
    const reading = readLetterText(text, { today: todayOf(call) });
    return { json: contractOf(reading), text: textOf(reading) };
  },
};

export const readReply: Command = {
  name: 'read-reply',
  usage: '"<text>"|-',
  does: 'อ่านคำตอบของเจ้าหน้าที่ (- คือบรรทัดละคำตอบ ผลลัพธ์เป็น JSON บรรทัดต่อบรรทัด)',
  takes: ['text'],
  takesText: true,
  options: {},
  async run(call) {
    const text = call.words[0] ?? '';
    const answer = (reply: string) => {
      const { intent, confidence } = readReplyText(reply, { today: todayOf(call) });
      return { intent, confidence };
    };
    if (text !== STDIN) {
      const json = answer(text);
      return { json, text: `${json.intent} (${json.confidence})` };
    }
    for await (const line of linesOf(call)) call.environment.out(`${JSON.stringify(answer(line))}\n`);
    return undefined;
  },
};

/** The shape that scripts rely on; the reading itself holds more. */
function contractOf({
  letterNo,
  letterDate,
  subject,
  urgency,
  deadlines,
  penalty,
  urls,
  phones,
}: LetterReading) {
  return {
    letterNo,
    letterDate,
    subject,
    urgency,
    deadlines: deadlines.map(({ kind, date, dayOfMonth, text }) =>
      kind === 'recurring' ? { dayOfMonth, kind, text } : { date, kind, text },
    ),
    penalty: penalty && withoutEvidence(penalty),
    urls,
    phones,
  };
}

function withoutEvidence<T extends { evidence: unknown }>({ evidence: _, ...rest }: T): Omit<T, 'evidence'> {
  return rest;
}

const KINDS: Record<Deadline['kind'], string> = {
  due: 'ครบกำหนด',
  window_start: 'เริ่ม',
  window_end: 'สิ้นสุด',
  extended_to: 'ขยายถึง',
  event: 'นัดหมาย',
  recurring: 'ทุกเดือน',
};

function textOf(reading: LetterReading): string {
  const { letterNo, letterDate, subject, urgency, deadlines, penalty, urls, emails, phones } = reading;
  const dash = (text: string | null | undefined) => text || '–';
  const dayOf = ({ date, dayOfMonth }: Deadline) => (date ? shortThaiDate(date) : `วันที่ ${dayOfMonth}`);
  return table([
    ['เลขที่', dash(letterNo)],
    ['ลงวันที่', dash(letterDate && shortThaiDate(letterDate))],
    ['เรื่อง', dash(subject)],
    ['ความเร่งด่วน', urgency === 'none' ? '–' : urgency],
    ...deadlines.map((deadline) => [KINDS[deadline.kind], `${dayOf(deadline)}  “${deadline.text}”`]),
    ['บทปรับ', dash(penalty?.text)],
    ['เว็บไซต์', dash(urls.join(' '))],
    ['อีเมล', dash(emails.join(' '))],
    ['โทรศัพท์', dash(phones.join(', '))],
  ]);
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Lines as they arrive, ended by a line feed alone: one answer a line, so nothing else may split them. */
async function* linesOf({ environment }: Call): AsyncGenerator<string> {
  const LINE_FEED = 0x0a;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  const decoded = (bytes: Uint8Array) => {
    line += 1;
    try {
      return decoder.decode(bytes).replace(/\r$/, '');
    } catch {
      throw new Refusal(`stdin:${line}: not valid UTF-8 text`);
    }
  };
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of environment.stdin) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      yield decoded(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield decoded(rest);
}
