import { postback } from '@thankamnot/shared/postback';
import { describe, expect, it } from 'vitest';
import { CAST, UNITS } from '../../testing/scene.ts';
import { acceptPrivacy, applyForSeat, makeInvite } from '../../use-cases/registration.ts';
import { dataOf, wordsOf } from './testing/read-message.ts';
import { openStage } from './testing/stage.ts';

describe('registration in chat', () => {
  it('carries an invite code through the notice, so that one tap accepts and registers', async () => {
    const stage = await openStage();
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.maeKasa });
    const notice = await stage.says(
      'napha',
      ` ${invite.code.slice(0, 4).toLowerCase()}-${invite.code.slice(4)} ค่ะ`,
    );
    expect(wordsOf(notice)).toContain('ประกาศความเป็นส่วนตัว');
    expect(await stage.user('napha')).toBeUndefined();
    expect(stage.profilesAsked).toEqual([]);

    const welcome = await stage.taps('napha', dataOf(notice, 'รับทราบและลงทะเบียน'));
    expect(wordsOf(welcome)).toMatch(/ลงทะเบียนเรียบร้อยแล้ว[\s\S]*องค์การบริหารส่วนตำบลแม่กาษา[\s\S]*1 เรื่อง/);
    expect(await stage.user('napha')).toMatchObject({
      name: CAST.napha.name,
      units: [UNITS.maeKasa],
      province: '63',
    });
    expect(wordsOf(await stage.says('napha', 'งาน'))).toContain('กรอกแบบรายงาน');
  });

  it('makes a coordinator of somebody by code and says of what', async () => {
    const stage = await openStage();
    const invite = await makeInvite(stage.scene.ports, '63', { coordinator: { district: '6308' } });
    await stage.taps('napha', postback('consent', {}));
    expect(wordsOf(await stage.says('napha', invite.code))).toMatch(/ผู้ประสานงานของ\nอำเภออุ้มผาง/);
    expect(wordsOf(await stage.says('napha', 'อัตรา'))).toContain('0/5');
  });

  it('says what to do when a code is unknown, used up or out of date', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('napha', 'WRONG234'))).toContain('ไม่พบรหัสเชิญนี้');
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.maeKasa });
    stage.at('2026-01-05');
    await stage.taps('napha', postback('consent', {}));
    expect(wordsOf(await stage.says('napha', invite.code))).toMatch(
      /หมดอายุหรือถูกใช้ไปแล้ว[\s\S]*ค้นหาหน่วยงานของท่าน/,
    );
  });

  it('does not take a word of eight letters, a date or a unit code for an invite', async () => {
    const stage = await openStage();
    for (const text of ['thankyou', '26092568', UNITS.maeSot]) {
      expect(wordsOf(await stage.says('kanchana', text))).not.toContain('รหัสเชิญ');
    }
  });

  it('tells somebody who waits for approval to wait, and lets a code cut it short', async () => {
    const stage = await openStage();
    await stage.taps('napha', postback('consent', {}));
    const wish = { province: '63', unit: UNITS.maeKasa, name: CAST.napha.name };
    await applyForSeat(stage.scene.ports, CAST.napha.user, wish);
    expect(wordsOf(await stage.says('napha', 'งาน'))).toMatch(/อบต\.แม่กาษา กำลังรอ/);
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.maeKasa });
    expect(wordsOf(await stage.says('napha', invite.code))).toContain('ลงทะเบียนเรียบร้อยแล้ว');
  });

  it('shows the notice again after it changed, and keeps the seat', async () => {
    const stage = await openStage();
    const { ports } = stage.scene;
    await acceptPrivacy(ports, CAST.kanchana, '2560-01-01');
    const notice = await stage.says('kanchana', 'งาน');
    expect(wordsOf(notice)).toContain('ประกาศความเป็นส่วนตัว');
    expect(wordsOf(await stage.taps('kanchana', dataOf(notice, 'รับทราบและดำเนินการต่อ')))).toContain('ขอบคุณ');
    expect(wordsOf(await stage.says('kanchana', 'งาน'))).toContain('กรอกแบบรายงาน');
  });

  it('deletes who leaves, and knows them no more', async () => {
    const stage = await openStage();
    await stage.taps('kanchana', postback('leave', { sure: 'yes' }));
    expect(wordsOf(await stage.says('kanchana', 'งาน'))).toContain('ยังไม่ได้ลงทะเบียน');
    const everything = await stage.scene.ports.store.query({ collection: 'users' });
    expect(JSON.stringify(everything)).not.toContain('กาญจนา');
  });
});
