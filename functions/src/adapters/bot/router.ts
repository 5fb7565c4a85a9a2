/**
 * Everything that the bot reacts to: one row, one handler, one file. A text is looked up in COMMANDS, a tap in
 * POSTBACKS, an event of LINE in EVENTS; what stands in no row is ignored, or read as a reply.
 */
import type { webhook } from '@line/bot-sdk';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { botSend } from '@thankamnot/shared/wording/bot-send';
import { letterWording } from '@thankamnot/shared/wording/letter';
import type { Reply, Turn } from './bot.ts';
import { bindCommand } from './commands/bind.ts';
import { howToBroadcast } from './commands/broadcast.ts';
import { showCallList } from './commands/call-list.ts';
import { extendCommand } from './commands/extend.ts';
import { showHelp } from './commands/help.ts';
import { askLeave } from './commands/leave.ts';
import { showMissing } from './commands/missing.ts';
import { pauseCommand, resumeCommand } from './commands/pause.ts';
import { showRate } from './commands/rate.ts';
import { remindCommand } from './commands/remind.ts';
import { showForms } from './commands/report.ts';
import { showStatus } from './commands/status.ts';
import { showWork } from './commands/work.ts';
import { onFollow } from './events/follow.ts';
import { onJoin } from './events/join.ts';
import { onLeftGroup } from './events/left-group.ts';
import { onMessage } from './events/message.ts';
import { onPostback } from './events/postback.ts';
import { onUnfollow } from './events/unfollow.ts';
import { onUnsend } from './events/unsend.ts';
import { onAcknowledge } from './postbacks/acknowledge.ts';
import { onApprove } from './postbacks/approve.ts';
import { onCancel } from './postbacks/cancel.ts';
import { onComplete } from './postbacks/complete.ts';
import { onConsent } from './postbacks/consent.ts';
import { onCount } from './postbacks/count.ts';
import { onDraft } from './postbacks/draft.ts';
import { onExtend } from './postbacks/extend.ts';
import { onLeave } from './postbacks/leave.ts';
import { onMissing } from './postbacks/missing.ts';
import { onNothing } from './postbacks/nothing.ts';
import { onPhoto } from './postbacks/photo.ts';
import { onProblem } from './postbacks/problem.ts';
import { onPromise } from './postbacks/promise.ts';
import { onRate } from './postbacks/rate.ts';
import { onRefuse } from './postbacks/refuse.ts';
import { onSeats } from './postbacks/seats.ts';
import { onSend } from './postbacks/send.ts';
import { onStart } from './postbacks/start.ts';
import { onUndo } from './postbacks/undo.ts';
import type { CommandRow, PostbackRows } from './rows.ts';

const { rate, missing, extension } = say;

export const COMMANDS = {
  work: {
    words: ['งาน', 'งานของฉัน', 'งานค้าง', 'งานที่ค้าง', 'รายการงาน'],
    topic: false,
    groups: false,
    for: 'registered',
    run: showWork,
  },
  report: {
    words: ['รายงาน', 'ส่งรายงาน', 'แบบรายงาน', 'กรอกแบบรายงาน', 'กรอกรายงาน'],
    topic: true,
    groups: false,
    for: 'registered',
    run: showForms,
  },
  status: {
    words: ['สถานะ', 'สถานะหน่วยงาน', 'สถานะของหน่วยงาน'],
    topic: false,
    groups: false,
    for: 'registered',
    run: showStatus,
  },
  rate: {
    words: ['อัตรา', 'อัตราการรายงาน', 'อัตราการส่ง', 'ความคืบหน้า', 'ส่งแล้วกี่แห่ง'],
    topic: true,
    groups: true,
    for: 'coordinators',
    refusal: rate.coordinatorsOnly,
    run: showRate,
    inBoundGroup: showRate,
  },
  missing: {
    words: ['ใครยังไม่ส่ง', 'ใครยังไม่รายงาน', 'ใครยังไม่ได้ส่ง', 'ใครค้าง', 'ที่ไหนยังไม่ส่ง', 'รายชื่อที่ยังไม่ส่ง'],
    topic: true,
    groups: true,
    for: 'coordinators',
    refusal: missing.coordinatorsOnly,
    run: showMissing,
    inBoundGroup: showMissing,
  },
  remind: {
    words: ['ทวง', 'ทวงงาน', 'ทวงถาม', 'ทวงรายงาน'],
    topic: true,
    groups: true,
    for: 'registered',
    audited: 'remind',
    run: remindCommand,
  },
  broadcast: {
    words: ['ประกาศ', 'ส่งประกาศ'],
    topic: false,
    groups: false,
    for: 'coordinators',
    refusal: botSend.broadcastRefused,
    audited: 'broadcast',
    run: howToBroadcast,
  },
  bind: {
    words: ['ผูกกลุ่ม', 'ผูกกลุ่มนี้'],
    topic: false,
    groups: true,
    for: 'coordinators',
    refusal: botSend.group.bindRefused,
    audited: 'bind_group',
    run: bindCommand,
  },
  extend: {
    words: ['ขยายเวลา', 'ขยายกำหนด', 'เลื่อนกำหนด'],
    topic: true,
    groups: false,
    for: 'provincial',
    refusal: extension.provincialOnly,
    run: extendCommand,
  },
  pause: {
    words: say.pause.words,
    topic: true,
    groups: false,
    for: 'registered',
    run: pauseCommand,
  },
  resume: {
    words: [say.pause.resume, 'เลิกพักการเตือน', 'เปิดการเตือน'],
    topic: false,
    groups: false,
    for: 'registered',
    run: resumeCommand,
  },
  calls: {
    words: ['รายชื่อโทร', 'รายชื่อที่ต้องโทร', 'ต้องโทรหาใคร'],
    topic: false,
    groups: false,
    for: 'provincial',
    refusal: say.callList.provincialOnly,
    run: showCallList,
  },
  help: {
    words: ['ช่วยเหลือ', 'ช่วยด้วย', 'วิธีใช้', 'คู่มือ', 'คำสั่ง', 'เมนู', 'help'],
    topic: false,
    groups: true,
    for: 'anyone',
    run: showHelp,
  },
  leave: {
    words: ['ยกเลิกการลงทะเบียน', 'ยกเลิกลงทะเบียน', 'ลบข้อมูลของฉัน'],
    topic: false,
    groups: false,
    for: 'anyone',
    run: askLeave,
  },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof COMMANDS;

export const POSTBACKS: PostbackRows = {
  consent: { for: 'anyone', run: onConsent },
  acknowledge: { for: 'registered', run: onAcknowledge },
  start: { for: 'registered', run: onStart },
  complete: { for: 'registered', run: onComplete },
  problem: { for: 'registered', run: onProblem },
  nothing: { for: 'registered', run: onNothing },
  promise: { for: 'registered', run: onPromise },
  undo: { for: 'registered', run: onUndo },
  approve: { for: 'provincial', run: onApprove },
  refuse: { for: 'provincial', run: onRefuse },
  leave: { for: 'anyone', run: onLeave },
  work: { for: 'registered', run: showWork },
  status: { for: 'registered', run: showStatus },
  rate: { for: 'coordinators', refusal: rate.coordinatorsOnly, run: onRate },
  missing: { for: 'coordinators', refusal: missing.coordinatorsOnly, run: onMissing },
  help: { for: 'anyone', run: showHelp },
  extend: { for: 'provincial', refusal: extension.provincialOnly, run: onExtend },
  draft: { for: 'provincial', refusal: letterWording.provincialOnly, run: onDraft },
  count: { for: 'registered', run: onCount },
  photo: { for: 'registered', run: onPhoto },
  send: { for: 'coordinators', refusal: botSend.sendRefused, audited: 'confirm_send', run: onSend },
  seats: { for: 'coordinators', refusal: botSend.sendRefused, audited: 'plan_send', run: onSeats },
  cancel: { for: 'anyone', run: onCancel },
};

type Handles<T extends webhook.Event['type']> = (
  turn: Turn,
  event: Extract<webhook.Event, { type: T }>,
) => Reply;

export const EVENTS = {
  follow: onFollow,
  unfollow: onUnfollow,
  join: onJoin,
  leave: onLeftGroup,
  message: (turn, event) => onMessage(turn, event, COMMANDS),
  postback: (turn, event) => onPostback(turn, event, POSTBACKS),
  unsend: onUnsend,
} as const satisfies { [T in webhook.Event['type']]?: Handles<T> };
