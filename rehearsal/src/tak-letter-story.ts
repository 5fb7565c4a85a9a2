/**
 * The story of the Tak letter, from the morning of 16 September 2568 to the Monday after the due date, played on the
 * whole product through LINE's protocol. Each database runs it.
 */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Phone } from '@thankamnot/simulator/simulator';
import { expect } from 'vitest';
import { PEOPLE } from './people.ts';
import type { World } from './world.ts';

const NINE_ON = (day: string) => `${day}T09:00:00+07:00`;
const HELP_CENTRE = '/duties/help-centre/rounds/2025-09/units';
const LETTER = 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘';

export async function playTakLetter(world: World): Promise<void> {
  const phones = Object.fromEntries(
    Object.entries(PEOPLE).map(([name, { id }]) => [name, world.simulator.person(id)]),
  ) as Record<keyof typeof PEOPLE, Phone>;
  const { kanchana, somchai, mali, anucha, wilai, napha } = phones;
  /** Who was pushed to when the clock moved there; replies do not count. */
  const remindedOn = async (day: string): Promise<string[]> => {
    for (const phone of Object.values(phones)) phone.clear();
    await world.moveTo(NINE_ON(day));
    return Object.entries(phones).flatMap(([name, { inbox }]) =>
      inbox.filter(({ via }) => via === 'multicast').map(() => name),
    );
  };

  // The help-centre report was due yesterday: every officer of each unit hears of it, and no coordinator does yet.
  expect(await remindedOn('2025-09-16')).toEqual(['kanchana', 'somchai', 'mali']);
  expect(kanchana.texts().join()).toContain('ศูนย์ช่วยเหลือประชาชน');

  // The officer opens the form in LIFF and files; her unit is done with it.
  const { item } = await file(world, kanchana, `${HELP_CENTRE}/03630601/report`, {
    established: true,
    cases: 12,
    obstacles: '',
  });
  expect(item.status).toBe('done');

  // The Tak letter arrives: the coordinator extends ODLOC to 26 September.
  await anucha.send(`ขยายเวลา odloc ถึง ๒๖ กันยายน ๒๕๖๘ ตามหนังสือ ${LETTER}`);
  expect(anucha.texts().at(-1)).toContain('26 กันยายน 2568');
  await anucha.tap('ยืนยันขยายเวลา');
  expect(anucha.texts().at(-1)).toContain('26');

  // A week before: both units are missing; Mae Sot's colleague stays quiet because one seat is asked first.
  expect(await remindedOn('2025-09-19')).toEqual(['kanchana', 'mali']);
  expect(kanchana.texts().join()).toContain(LETTER);
  expect(kanchana.texts().join()).not.toContain('ศูนย์ช่วยเหลือประชาชน');

  // Nothing leaves on the weekend, and the same morning twice makes no second message.
  expect(await remindedOn('2025-09-20')).toEqual([]);
  // Kanchana stayed silent: it is her colleague's turn. The help centres are five working days late, so each
  // supervisor gets one card.
  expect(await remindedOn('2025-09-23')).toEqual(['somchai', 'mali', 'anucha', 'wilai']);
  expect(anucha.texts().join()).toContain('เลยกำหนดและยังไม่ตอบ');
  await world.server.tick();
  await world.server.idle();
  expect(somchai.inbox.filter(({ via }) => via === 'multicast')).toHaveLength(1);

  // The officer answers the card; one tap takes it back; another reports it after all.
  await somchai.tap('เสร็จแล้ว');
  expect(somchai.texts().at(-1)).toContain('รายงานเสร็จเรียบร้อย');
  await somchai.tap('ยกเลิกรายการนี้');
  await anucha.send('อัตรา odloc');
  expect(anucha.texts().at(-1)).toContain('0/69');
  await kanchana.send('odloc บันทึกครบทั้ง 3 ด้านเสร็จเรียบร้อยแล้วค่ะ');
  expect(kanchana.texts().at(-1)).toContain('รายงานเสร็จเรียบร้อย');
  await anucha.send('อัตรา odloc');
  expect(anucha.texts().at(-1)).toContain('1/69');
  expect(anucha.texts().at(-1)).toContain('แม่สอด\n1/12');

  // The district coordinator sees the units that the district answers for: ทน.แม่สอด is the province's.
  await wilai.send('อัตรา odloc');
  expect(wilai.texts().at(-1)).toContain('0/11');

  // From now on only Umphang is reminded; nobody at Mae Sot.
  expect(await remindedOn('2025-09-25')).toEqual(['mali']);
  expect(await remindedOn('2025-09-26')).toEqual(['mali']);
  await mali.send('ยังไม่เสร็จค่ะ ระบบเข้าไม่ได้');
  await anucha.send('ใครยังไม่ส่ง odloc');
  expect(anucha.texts().at(-1)).toContain('68');
  // Ten working days after the help centres' day the province is told whom to telephone.
  expect(await remindedOn('2025-09-29')).toEqual(['mali', 'anucha']);
  expect(anucha.texts().join()).toContain('ควรโทรศัพท์ติดตามแล้ว 68 หน่วยงาน');

  // A second extension re-plans: the days after 29 September follow the new date.
  await anucha.send('ขยายเวลา odloc ถึง 10 ต.ค. 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
  await anucha.tap('ยืนยันขยายเวลา');
  expect(await remindedOn('2025-09-30')).toEqual([]);
  // On 1 October two things fall together in one digest: the new month's help-centre report is not due yet.
  expect(await remindedOn('2025-10-03')).toEqual(['mali']);
  expect(mali.texts().join()).toContain('10 ตุลาคม 2568');

  // Somebody new comes by an invite code, after the notice.
  await napha.follow();
  expect(napha.texts().at(-1)).toContain('ความเป็นส่วนตัว');
}

/** Files a report as the mini-app does: identity from LINE, then our session. */
async function file(world: World, phone: Phone, path: string, values: Record<string, unknown>) {
  const api = `${world.server.url}/api/v1`;
  const signedIn = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.simulator.issueIdToken(phone.id)}` },
  });
  expect(signedIn.status).toBe(200);
  const { token } = (await signedIn.json()) as ResponseOf<'openSession'>;
  const filed = await fetch(`${api}${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key: `story-${Date.now()}`, values, basedOn: 0 }),
  });
  expect(filed.status).toBe(200);
  return (await filed.json()) as ResponseOf<'fileReport'>;
}
