/** Commands on duties: start them, look at them. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { Duty } from '@thankamnot/shared/duty/duty';
import { findTemplate, TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { percent } from '@thankamnot/shared/wording/percent';
import { boards, duties } from '../../use-cases/documents.ts';
import { asIn } from '../../use-cases/duty-in.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { find } from '../../use-cases/records.ts';
import { addDuty } from '../../use-cases/setup.ts';
import { dueDatesOf, provinceOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { dutyNamed, provinceName } from './find-round.ts';
import { table } from './table.ts';

export const dutyAdd: Command = {
  name: 'duty add',
  usage: '<template> --province <name> [--due <date>|<round>=<date>,…]',
  does: 'เริ่มเรื่องที่ต้องรายงานในจังหวัด และเปิดรอบปัจจุบัน',
  takes: ['template'],
  options: { province: 'text', due: 'text' },
  async run(call) {
    const id = call.words[0] ?? '';
    const template = findTemplate(id);
    if (!template) {
      throw new Refusal(
        `unknown template "${id}"; there is ${TEMPLATES.map((known) => known.id).join(', ')}`,
      );
    }
    const province = provinceOf(call.required('province'));
    const due = call.option('due');
    const dates = due === undefined ? undefined : dueDatesOf(call, due);
    const { board } = await addDuty(await call.environment.connect(), template, province.code, dates);
    return {
      json: {
        duty: board.duty,
        province: board.province,
        round: board.round,
        opensOn: board.opensOn,
        dueOn: dueFor(board),
        expected: board.order.length,
        ...(board.proposed !== undefined && { proposed: board.proposed }),
      },
      text: [
        `เปิดเรื่อง ${board.shortTitle} ในจังหวัด${board.provinceName}`,
        `${board.roundTitle} ครบกำหนด ${shortThaiDate(dueFor(board))} หน่วยงานที่ต้องรายงาน ${board.order.length} แห่ง`,
        ...(board.proposed === undefined ? [] : [board.proposed]),
      ].join('\n'),
    };
  },
};

export const dutyList: Command = {
  name: 'duty list',
  usage: '',
  does: 'แสดงเรื่องที่เปิดใช้ทั้งหมด',
  takes: [],
  options: {},
  async run(call) {
    const ports = await call.environment.connect();
    const known = await find(ports.store, duties);
    const list = await Promise.all(
      known.map(async (duty) => ({
        ...summaryOf(duty),
        openRounds: (await roundsOf(ports, duty)).filter(isOpen),
      })),
    );
    const rows = list.flatMap(({ duty, shortTitle, openRounds }) =>
      openRounds.length === 0
        ? [[duty, shortTitle, '–', '–', '–', '–']]
        : openRounds.map((it) => [
            duty,
            shortTitle,
            provinceName(it.province),
            it.round,
            shortThaiDate(it.dueOn),
            `${it.complete}/${it.expected}`,
          ]),
    );
    const heading = ['รหัส', 'เรื่อง', 'จังหวัด', 'รอบที่เปิดอยู่', 'ครบกำหนด', 'รายงานแล้ว'];
    return {
      json: { duties: list },
      text: rows.length === 0 ? 'ยังไม่มีเรื่องที่เปิดใช้' : table([heading, ...rows]),
    };
  },
};

export const dutyShow: Command = {
  name: 'duty show',
  usage: '<duty>',
  does: 'แสดงเรื่องหนึ่ง พร้อมหนังสืออ้างอิง ทุกรอบ และการขยายเวลา',
  takes: ['duty'],
  options: {},
  async run(call) {
    const ports = await call.environment.connect();
    const shared = await dutyNamed(call, ports);
    const [only, ...others] = shared.provinces;
    const duty = only !== undefined && others.length === 0 ? await asIn(ports, shared, only) : shared;
    const rounds = await roundsOf(ports, duty);
    const { title, asks, url, letters } = duty;
    const rows = rounds.map((it) => [
      provinceName(it.province),
      it.round,
      shortThaiDate(it.opensOn),
      shortThaiDate(it.dueOn),
      `${it.complete}/${it.expected}`,
      percent(it.rate),
      it.state === 'open' ? 'เปิดอยู่' : 'ปิดแล้ว',
    ]);
    const extensions = rounds.flatMap(({ province, round, extensions }) =>
      extensions.map(
        ({ until, letterNo, units, reason }) =>
          `ขยายเวลา ${provinceName(province)} ${round} ถึง ${shortThaiDate(until)} ตามหนังสือ ${letterNo}` +
          `${units ? ` เฉพาะ ${units.length} แห่ง` : ''}${reason ? ` (${reason})` : ''}`,
      ),
    );
    return {
      json: { ...summaryOf(duty), title, asks, url: url ?? null, letters, rounds },
      text: [
        title,
        asks,
        ...letters.map(({ no, date, from }) => `หนังสือ ${no} ลงวันที่ ${shortThaiDate(date)} (${from})`),
        '',
        table([['จังหวัด', 'รอบ', 'เปิดรับ', 'ครบกำหนด', 'รายงานแล้ว', 'อัตรา', 'สถานะ'], ...rows]),
        ...extensions,
      ].join('\n'),
    };
  },
};

const summaryOf = ({ id, template, shortTitle, state, provinces }: Duty) => ({
  duty: id,
  template,
  shortTitle,
  state,
  provinces: provinces.map((code) => ({ code, name: provinceName(code) })),
});

async function roundsOf({ store }: Pick<Ports, 'store'>, duty: Duty) {
  const found = await find(store, boards, { where: [{ field: 'duty', op: '==', value: duty.id }] });
  found.sort((a, b) => inOrder(a.province, b.province) || inOrder(a.dueOn, b.dueOn));
  return found.map(roundOf);
}

function roundOf(board: Board) {
  const { province, round, roundTitle, state, opensOn, dueOn: originalDueOn, extensions } = board;
  const { expected, complete, rate } = rateOf(board);
  const dueOn = dueFor(board);
  return {
    province,
    round,
    title: roundTitle,
    state,
    opensOn,
    dueOn,
    originalDueOn,
    extensions,
    expected,
    complete,
    rate,
  };
}

const isOpen = ({ state }: Pick<Board, 'state'>): boolean => state === 'open';
