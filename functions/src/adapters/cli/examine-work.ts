/** What `doctor` looks at in the database: provinces and their people, duties and rounds, deliveries. */
import {
  addDays,
  addMs,
  type CivilDate,
  civilDateAt,
  type Instant,
} from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { workCalendar, workingDayOnOrBefore } from '@thankamnot/shared/calendar/working-days';
import { type Duty, scheduleIn } from '@thankamnot/shared/duty/duty';
import { openedRounds } from '@thankamnot/shared/duty/rounds';
import { laosOf } from '@thankamnot/shared/organization/roster';
import type { DeliveryState } from '@thankamnot/shared/reminder/delivery';
import {
  boardDoc,
  boards,
  deliveries,
  directoryDoc,
  duties,
  type Province,
  type RoundKey,
  rosterDoc,
} from '../../use-cases/documents.ts';
import { asIn } from '../../use-cases/duty-in.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { find, read } from '../../use-cases/records.ts';
import { type Check, check } from './check.ts';
import { provinceName } from './find-round.ts';

export async function examineProvince({ store, clock }: Ports, province: Province): Promise<Check[]> {
  const name = `จังหวัด${province.name}`;
  const [roster, directory] = await Promise.all([
    read(store, rosterDoc(province.code)),
    read(store, directoryDoc(province.code)),
  ]);
  if (!roster) return [check(name, 'fail', 'ยังไม่มีทะเบียนหน่วยงาน: ใช้ roster import')];
  const laos = laosOf(roster);
  const seated = new Set(directory?.seats.map(({ unit }) => unit));
  const without = laos.filter(({ code }) => !seated.has(code)).length;
  const coordinators = directory?.coordinators.length ?? 0;
  return [
    check(name, 'ok', `อปท. ${laos.length} แห่ง`),
    coordinators > 0
      ? check(`${name}: coordinators`, 'ok', `${coordinators} คน`)
      : check(`${name}: coordinators`, 'warn', 'ยังไม่มี: ใช้ coordinator invite'),
    without === 0
      ? check(`${name}: officers`, 'ok', 'มีเจ้าหน้าที่ครบทุกแห่ง')
      : check(`${name}: officers`, 'warn', `ยังไม่มี ${without} จาก ${laos.length} แห่ง: ใช้ unit invite`),
    lastRun(`${name}: reminders`, province, clock.now()),
  ];
}

/** Reminders ran on the last working day that is over; else the schedule does not call `tick`. */
function lastRun(name: string, { remindedOn, holidays }: Province, now: Instant): Check {
  const hint = 'ตรวจว่าตั้งเวลา tick แล้ว';
  if (remindedOn === null) return check(name, 'warn', `ยังไม่เคยทำงาน: ${hint}`);
  const expected = workingDayOnOrBefore(addDays(civilDateAt(now), -1), workCalendar(holidays));
  const last = `ครั้งล่าสุด ${shortThaiDate(remindedOn)}`;
  return remindedOn < expected ? check(name, 'warn', `${last}: ${hint}`) : check(name, 'ok', last);
}

export async function examineDuties({ store, clock }: Ports): Promise<Check[]> {
  const today = civilDateAt(clock.now());
  const known = await find(store, duties);
  if (known.length === 0) return [check('duties', 'warn', 'ยังไม่มีเรื่องที่ต้องรายงาน: ใช้ duty add')];
  const current = (await Promise.all(known.map((duty) => currentRounds({ store }, duty, today)))).flat();
  const [open, found] = await Promise.all([
    store.count({ collection: boards.collection, where: [{ field: 'state', op: '==', value: 'open' }] }),
    store.getAll(current.map((key) => boardDoc(key).path)),
  ]);
  const unopened = current.filter((_, index) => found[index] === undefined);
  const names = unopened.map(({ duty, round, province }) => `${duty} ${round} ${provinceName(province)}`);
  return [
    check('duties', 'ok', known.map(({ id }) => id).join(', ')),
    unopened.length === 0
      ? check('rounds', 'ok', `เปิดอยู่ ${open} รอบ`)
      : check('rounds', 'warn', `เปิดอยู่ ${open} รอบ ยังไม่เปิด: ${names.join(', ')} (tick จะเปิดให้)`),
  ];
}

async function currentRounds(
  ports: Pick<Ports, 'store'>,
  shared: Duty,
  today: CivilDate,
): Promise<RoundKey[]> {
  const duties = await Promise.all(
    shared.provinces.map(async (province) => ({ province, duty: await asIn(ports, shared, province) })),
  );
  return duties.flatMap(({ province, duty }) => {
    const round = openedRounds(scheduleIn(duty, province), today, 1).at(-1);
    return round && duty.state === 'active' ? [{ duty: duty.id, round: round.id, province }] : [];
  });
}

const HOUR_MS = 60 * 60 * 1000;
/** LINE's retries take minutes; what is older has nobody working on it. */
const STUCK_AFTER_MS = HOUR_MS;
/** Older failures are history. */
const RECENT_MS = 7 * 24 * HOUR_MS;

export async function examineDeliveries({ store, clock }: Ports): Promise<Check[]> {
  const inState = (state: DeliveryState) =>
    find(store, deliveries, { where: [{ field: 'state', op: '==', value: state }] });
  const [queued, sending, failed] = await Promise.all([
    inState('queued'),
    inState('sending'),
    inState('failed'),
  ]);
  const now = clock.now();
  const waiting = [...queued, ...sending];
  const stuck = waiting.filter(({ at }) => at < addMs(now, -STUCK_AFTER_MS)).length;
  const recent = failed.filter(({ at }) => at >= addMs(now, -RECENT_MS));
  const reasons = [...new Set(recent.map(({ failure }) => failure?.reason ?? 'unknown'))].join(', ');
  return [
    stuck === 0
      ? check('deliveries waiting', 'ok', `${waiting.length} ครั้ง ไม่มีที่ค้าง`)
      : check('deliveries waiting', 'fail', `ค้างเกินหนึ่งชั่วโมง ${stuck} ครั้ง: ใช้ tick เพื่อส่งต่อ`),
    recent.length === 0
      ? check('deliveries failed', 'ok', 'ไม่มีใน 7 วัน')
      : check('deliveries failed', 'warn', `${recent.length} ครั้งใน 7 วัน (${reasons})`),
  ];
}
