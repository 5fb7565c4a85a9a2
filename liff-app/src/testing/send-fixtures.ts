/** Answers of the API about sending by hand, typed by the contract. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { SendingRecordShape, SendPlanShape } from '@thankamnot/shared/api/send-shapes';

const recipient = (index: number) => ({
  unit: `0663${String(index).padStart(4, '0')}`,
  unitName: `อบต.${['แม่กาษา', 'ท่าสายลวด', 'พระธาตุผาแดง', 'มหาวัน'][index % 4]} ${index}`,
  heading: ['แม่สอด', 'อุ้มผาง', 'พบพระ'][index % 3] as string,
  name: 'นางมะลิ พงศ์ไพร',
});

export const remindPlan: SendPlanShape = {
  id: 'plan-0001',
  wish: { kind: 'chase', rounds: [{ duty: 'odloc-2568', round: '2568' }], seats: 'one' },
  expiresAt: '2025-09-23T04:00:00.000Z',
  titles: ['มาตรฐานขั้นต่ำ ODLOC 68'],
  messagesCharged: 40,
  quotaLeft: 40,
  recipients: Array.from({ length: 40 }, (_, index) => recipient(index)),
  leftOut: [recipient(41), recipient(42)],
  unreachable: [
    { unit: '06630612', name: 'อบต.แม่กาษา', reason: 'no_officer' },
    { unit: '06630613', name: 'ทต.แม่ตาว', reason: 'blocked' },
    { unit: '06630614', name: 'ทต.ท่าสายลวด', reason: 'paused' },
  ],
  promised: 2,
  reported: [],
  free: [
    { way: 'share_card', units: 45 },
    { way: 'group', units: 45 },
    { way: 'reply', units: 42 },
  ],
  isOffHours: true,
  from: 'สถจ.ตาก',
};

export const broadcastPlan: SendPlanShape = {
  ...remindPlan,
  id: 'plan-0002',
  wish: {
    kind: 'broadcast',
    text: 'ขอเชิญประชุมชี้แจงการบันทึกข้อมูล ODLOC วันที่ 25 กันยายน 2568 เวลา 09:30 น.\nณ ห้องประชุมศาลากลางจังหวัดตาก',
    about: null,
    audience: { headings: [], types: [], status: 'all' },
    seats: 'one',
  },
  titles: [],
  recipients: remindPlan.recipients.slice(0, 8),
  messagesCharged: 8,
  quotaLeft: 212,
  leftOut: [],
  promised: 0,
  isOffHours: false,
};

export const record: SendingRecordShape = {
  id: 'plan-0002',
  kind: 'broadcast',
  title: 'ขอเชิญประชุมชี้แจงการบันทึกข้อมูล ODLOC วันที่ 25 กันยายน 2568 เวลา 09:30 น.',
  at: '2025-09-23T03:00:00.000Z',
  sendAt: null,
  state: 'leaving',
  messagesCharged: 8,
  leftOut: 0,
  unreachable: 3,
  stoppable: true,
  lines: (['sent', 'accepted_before', 'failed', 'dropped', 'queued', 'sending', 'outdated'] as const).map(
    (fate, index) => ({
      unit: recipient(index).unit,
      unitName: recipient(index).unitName,
      name: index === 3 ? '' : 'นางมะลิ พงศ์ไพร',
      fate,
      failure:
        fate === 'failed'
          ? { reason: 'rejected', detail: 'LINE answered 400: {"message":"Failed to send messages"}' }
          : null,
      at: fate === 'sent' ? '2025-09-23T03:00:10.000Z' : null,
    }),
  ),
};

export const stoppedRecord: SendingRecordShape = {
  ...record,
  state: 'stopped',
  stoppable: false,
  lines: record.lines.map((line) => (line.fate === 'queued' ? { ...line, fate: 'stopped' } : line)),
};

export const desk: ResponseOf<'sendings'> = {
  quotaLeft: 212,
  headings: ['อบจ.ตาก', 'เมืองตาก', 'แม่สอด', 'อุ้มผาง', 'พบพระ', 'ท่าสองยาง'],
  types: ['อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.'],
  from: 'สถจ.ตาก',
  sendings: [
    { ...record, state: 'scheduled', sendAt: '2025-09-24T02:00:00.000Z', id: 'plan-0003' },
    record,
    { ...record, id: 'plan-0001', kind: 'chase', title: 'มาตรฐานขั้นต่ำ ODLOC 68' },
  ],
};

export const shareCard: ResponseOf<'shareCard'> = {
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  dueOn: '2025-09-26',
  missing: 45,
  expected: 69,
  messages: [{ type: 'flex', altText: 'ขอความร่วมมือรายงาน', contents: { type: 'bubble' } }],
};

/** As the server's composer makes a broadcast and a reminder; only what is drawn matters here. */
const cardOf = (kicker: string, title: string, words: string, button: string) => ({
  type: 'flex',
  altText: `${kicker}จาก ${title}: ${words}`,
  contents: {
    type: 'bubble',
    size: 'mega',
    header: {
      type: 'box',
      layout: 'vertical',
      backgroundColor: '#2A3F8F',
      paddingAll: '16px',
      contents: [
        { type: 'text', text: kicker, size: 'sm', color: '#FFFFFFD9', wrap: true },
        { type: 'text', text: title, size: 'xl', weight: 'bold', color: '#FFFFFF', wrap: true, margin: 'xs' },
      ],
    },
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'md',
      paddingAll: '16px',
      contents: [{ type: 'text', text: words, size: 'md', color: '#1C2033', wrap: true }],
    },
    footer: {
      type: 'box',
      layout: 'vertical',
      paddingAll: '12px',
      contents: [
        {
          type: 'button',
          style: 'primary',
          color: '#2A3F8F',
          action: { type: 'uri', label: button, uri: 'https://liff.line.me/2000000000-rehearse' },
        },
      ],
    },
  },
});

export const messagePreviews: ResponseOf<'previewSending'> = {
  previews: [
    {
      people: 32,
      messages: [
        cardOf(
          'ประกาศ',
          'สถจ.ตาก',
          'ขอเชิญประชุมชี้แจง 📣\nวันที่ 25 กันยายน 2568 เวลา 09:30 น. ดูรายละเอียดที่ https://www.odloc.go.th/averylongaddress/that/breaks/somewhere/2568',
          'เปิดแบบรายงาน',
        ),
      ],
    },
    { people: 8, messages: [cardOf('แจ้งเตือน', 'เหลือ 3 วัน', 'มาตรฐานขั้นต่ำ ODLOC 68', 'กรอกแบบรายงาน')] },
  ],
};
