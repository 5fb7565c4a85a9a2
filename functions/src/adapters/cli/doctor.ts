import { addDays, type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { HOLIDAYS_KNOWN_UNTIL } from '@thankamnot/shared/calendar/holidays';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { type Province, provinces } from '../../use-cases/documents.ts';
import { find } from '../../use-cases/records.ts';
import { type Check, check } from './check.ts';
import { type Collaborators, type Command, Refusal } from './command.ts';
import { examineDeliveries, examineDuties, examineProvince } from './examine-work.ts';
import { WEBHOOK_PATH } from './line-setup.ts';
import { table } from './table.ts';

/** Is everything there that the product needs to run? Each check is a line of its own; exit 1 when one fails. */
export const doctor: Command = {
  name: 'doctor',
  usage: '',
  does: 'ตรวจความพร้อมของระบบ',
  takes: [],
  options: {},
  async run(call) {
    const checks = await examine(call.environment.connect);
    const ok = !checks.some(({ state }) => state === 'fail');
    return {
      json: { ok, checks },
      text: table(checks.map(({ state, check, detail }) => [state, check, detail])),
      exitCode: ok ? 0 : 1,
    };
  },
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function examine(connect: () => Promise<Collaborators>): Promise<Check[]> {
  let ports: Collaborators;
  try {
    ports = await connect();
  } catch (error) {
    return [check(error instanceof Refusal ? 'config' : 'store', 'fail', messageOf(error))];
  }
  const checks = [check('config', 'ok', 'ตั้งค่าครบ')];
  try {
    const known = await find(ports.store, provinces);
    checks.push(check('store', 'ok', 'ใช้งานได้'));
    if (known.length === 0) checks.push(check('provinces', 'warn', 'ยังไม่มีจังหวัด: ใช้ roster import'));
    for (const province of known) checks.push(...(await examineProvince(ports, province)));
    checks.push(...(await examineDuties(ports)), ...(await examineDeliveries(ports)));
    checks.push(examineHolidays(known, civilDateAt(ports.clock.now())));
  } catch (error) {
    checks.push(check('store', 'fail', messageOf(error)));
  }
  return [...checks, ...(await examineLine(ports))];
}

const HOLIDAYS_NEEDED_DAYS = 60;

/** Reminders need to know the days off ahead; what the table lacks an administrator adds to a province. */
function examineHolidays(known: readonly Province[], today: CivilDate): Check {
  const isExtended = ({ holidays }: Province) => holidays.some(({ date }) => date > HOLIDAYS_KNOWN_UNTIL);
  const isCovered =
    HOLIDAYS_KNOWN_UNTIL >= addDays(today, HOLIDAYS_NEEDED_DAYS) ||
    (known.length > 0 && known.every(isExtended));
  const until = `รู้ถึง ${shortThaiDate(HOLIDAYS_KNOWN_UNTIL)}`;
  return isCovered
    ? check('holidays', 'ok', until)
    : check('holidays', 'warn', `${until} เท่านั้น: หลังจากนั้นเว้นได้เฉพาะเสาร์-อาทิตย์`);
}

async function examineLine({ line, publicUrl }: Collaborators): Promise<Check[]> {
  if (!line) return [check('LINE', 'warn', 'ยังไม่ได้ตั้งค่า จึงส่งข้อความไม่ได้')];
  const checks: Check[] = [];
  try {
    const { name, basicId } = await line.bot();
    checks.push(check('LINE token', 'ok', `${name} (${basicId})`));
    checks.push(webhookCheck(await line.webhook(), publicUrl));
  } catch (error) {
    checks.push(check(checks.length === 0 ? 'LINE token' : 'LINE webhook', 'fail', messageOf(error)));
  }
  return checks;
}

function webhookCheck(
  webhook: { url: string; active: boolean } | undefined,
  publicUrl: string | undefined,
): Check {
  const name = 'LINE webhook';
  if (!webhook) return check(name, 'fail', 'ยังไม่ได้ตั้ง: ใช้ line setup');
  if (!webhook.active) {
    return check(name, 'fail', `${webhook.url} ปิดอยู่: เปิด “Use webhook” ใน LINE Official Account Manager`);
  }
  const expected = publicUrl === undefined ? webhook.url : `${publicUrl}${WEBHOOK_PATH}`;
  if (webhook.url === expected) return check(name, 'ok', webhook.url);
  return check(name, 'fail', `${webhook.url} ไม่ตรงกับ PUBLIC_URL (${expected}): ใช้ line setup`);
}
