import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { directoryDoc, rosterDoc } from '../../use-cases/documents.ts';
import { type FreeWay, previewReminders, type SendPlan } from '../../use-cases/preview-reminders.ts';
import { read } from '../../use-cases/records.ts';
import { instantOf } from './arguments.ts';
import type { Collaborators, Command } from './command.ts';
import { dutyNamed, provinceFor } from './find-round.ts';
import { table } from './table.ts';

export const plan: Command = {
  name: 'plan',
  usage: '<duty> [--at <instant>] [--province <name>]',
  does: 'แผนการส่ง: ใครจะได้รับการเตือน และใช้ข้อความกี่ข้อความ (ยังไม่ส่ง)',
  takes: ['duty'],
  options: { at: 'text', province: 'text' },
  async run(call) {
    const at = instantOf(call, 'at');
    const ports = await call.environment.connect();
    const duty = await dutyNamed(call, ports);
    const province = provinceFor(call, duty);
    const send = await previewReminders(ports, duty, province, at);
    const { recipients, messagesCharged, quotaLeft, free, unreachable, starves, leftOut } = send;
    return {
      json: { recipients, messagesCharged, quotaLeft, free, unreachable, starves, leftOut },
      text: `${duty.shortTitle} วันที่ ${shortThaiDate(send.on)}\n${await textOf(ports, send, province)}`,
    };
  },
};

const WAYS: Record<FreeWay['way'], string> = {
  share_card: 'ผู้ประสานงานแชร์การ์ดเข้ากลุ่ม LINE',
  reply: 'ตอบเมื่อเจ้าหน้าที่ทักเข้ามา',
};

const REASONS: Record<SendPlan['unreachable'][number]['reason'], string> = {
  no_officer: 'ยังไม่มีเจ้าหน้าที่ลงทะเบียน',
  blocked: 'เจ้าหน้าที่บล็อกบัญชี LINE นี้',
  paused: 'เจ้าหน้าที่พักการเตือนไว้',
};

const LEFT_OUT: Record<SendPlan['leftOut'][number]['reason'], string> = {
  quota: 'ข้อความของเดือนนี้ไม่พอ',
  quota_unknown: 'อ่านโควตาจาก LINE ไม่ได้',
};

async function textOf({ store }: Collaborators, send: SendPlan, province: string): Promise<string> {
  if (send.isDayOff) return 'เป็นวันหยุดราชการ ไม่มีการส่ง';
  const [roster, directory] = await Promise.all([
    read(store, rosterDoc(province)),
    read(store, directoryDoc(province)),
  ]);
  const unitName = (code: string) => {
    const unit = roster && findUnit(roster, code);
    return unit ? shortName(unit) : code;
  };
  const personName = (user: string) =>
    [...(directory?.seats ?? []), ...(directory?.coordinators ?? [])].find((it) => it.user === user)?.name ??
    user;
  const list = (rows: string[][]) => (rows.length === 0 ? [] : [table(rows)]);
  return [
    `ส่งถึง ${send.recipients.length} คน ใช้ ${send.messagesCharged} ข้อความ ${quotaText(send.quotaLeft)}`,
    ...list(send.recipients.map(({ unit, user }) => ['', unitName(unit), personName(user)])),
    ...(send.told.length === 0 ? [] : [`ทราบแล้วจากคำตอบในแชต ไม่ส่งซ้ำ ${send.told.length} คน`]),
    ...(send.leftOut.length === 0 ? [] : [`ไม่ส่งในครั้งนี้ ${send.leftOut.length} แห่ง`]),
    ...list(
      send.leftOut.map(({ unit, name, user, reason }) => [
        '',
        unit,
        name,
        personName(user),
        LEFT_OUT[reason],
      ]),
    ),
    ...(send.starves.length === 0 ? [] : ['วันเตือนที่ข้อความจะไม่พอ']),
    ...list(send.starves.map(({ on, short }) => ['', shortThaiDate(on), `ขาดราว ${short} ข้อความ`])),
    ...(send.free.length === 0 ? [] : ['ทางที่ไม่เสียข้อความ']),
    ...list(send.free.map(({ way, units }) => ['', WAYS[way], `${units} แห่ง`])),
    ...(send.unreachable.length === 0 ? [] : [`ส่งไม่ถึง ${send.unreachable.length} แห่ง`]),
    ...list(send.unreachable.map(({ unit, name, reason }) => ['', unit, name, REASONS[reason]])),
  ].join('\n');
}

function quotaText(left: number | null): string {
  if (left === null) return '(ไม่ทราบโควตาคงเหลือ)';
  // LINE's plan without a limit is read as the largest number there is.
  return left === Number.MAX_SAFE_INTEGER ? '(ไม่จำกัดโควตา)' : `(โควตาเดือนนี้เหลือ ${left})`;
}
