import { USUAL_REMINDERS } from '@thankamnot/shared/duty/duty';
import { LAO_TYPES } from '@thankamnot/shared/organization/unit';
import { describe, expect, it } from 'vitest';
import { emptyScene, takRoster, takScene } from '../testing/scene.ts';
import { createDuty, type DutyRequest } from './create-duty.ts';
import { boards, duties } from './documents.ts';
import { find } from './records.ts';
import { importRoster } from './setup.ts';

/** 16 Sep 2568. */
async function tak() {
  const scene = emptyScene();
  scene.clock.set('2025-09-16');
  await importRoster(scene.ports, takRoster());
  return scene;
}

const REQUEST: DutyRequest = {
  province: '63',
  template: null,
  letterNo: 'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑',
  letterDate: '2025-09-16',
  from: 'จังหวัดตาก',
  title: 'สำรวจข้อมูลถังขยะเปียก',
  shortTitle: 'ถังขยะเปียก',
  url: null,
  penalty: null,
  opensOn: null,
  dueDays: ['2025-09-30'],
  dayOfMonth: null,
  audience: [...LAO_TYPES],
};

describe('a duty from a letter', () => {
  it('like none before has the plainest form, the usual reminders, and the letter', async () => {
    const { ports } = await tak();
    const { duty, board } = await createDuty(ports, REQUEST);
    expect(duty).toMatchObject({
      id: '63-tk0023.4-w18001-2568',
      letters: [{ no: 'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑', date: '2025-09-16', from: 'จังหวัดตาก' }],
      reminder: USUAL_REMINDERS,
      audience: { level: 'lao' },
    });
    expect(board).toMatchObject({ round: '2568', opensOn: '2025-09-16', dueOn: '2025-09-30' });
    expect(board.order).toHaveLength(69);
  });

  it('asks only those whom it addresses', async () => {
    const { ports } = await tak();
    const { board } = await createDuty(ports, { ...REQUEST, audience: ['ทน.', 'ทม.'] });
    expect(board.order.map((code) => board.units[code]?.type).sort()).toEqual(['ทน.', 'ทม.']);
  });

  it('with several days has a round for each; with a day of the month, one for every month', async () => {
    const { ports } = await tak();
    const { duty } = await createDuty(ports, { ...REQUEST, dueDays: ['2025-09-30', '2025-10-31'] });
    expect(duty.schedule).toMatchObject({
      rounds: [{ id: '2568-r1' }, { id: '2568-r2', dueOn: '2025-10-31' }],
    });
    const monthly = await createDuty(ports, { ...REQUEST, letterNo: 'ตก ๑/๒', dueDays: [], dayOfMonth: 31 });
    expect(monthly.board).toMatchObject({ round: '2025-09', dueOn: '2025-09-30' });
  });

  it('of the very letter that a template was made for keeps the template’s name', async () => {
    const { ports } = await tak();
    const { duty } = await createDuty(ports, {
      ...REQUEST,
      template: 'odloc-2568',
      dueDays: ['2025-09-26'],
      opensOn: '2025-07-21',
    });
    expect(duty.id).toBe('odloc-2568');
    expect(duty.letters.map(({ no }) => no)).toEqual(['นร ๐๑๐๗/ว ๗๓๓๓', 'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑']);
  });

  it('of the next year takes the form and a name of its own', async () => {
    const { ports } = await takScene({ duties: ['odloc-2568'] });
    const { duty } = await createDuty(ports, { ...REQUEST, template: 'odloc-2568', dueDays: ['2026-08-28'] });
    expect(duty.id).toBe('63-tk0023.4-w18001-2568');
    expect(duty.form.fields[0]).toMatchObject({ id: 'domains' });
  });

  it('whose form belongs to single rounds keeps those rounds, at the letter’s days', async () => {
    const { ports } = await tak();
    const { duty } = await createDuty(ports, {
      ...REQUEST,
      template: 'media',
      dueDays: ['2026-01-15', '2026-03-16'],
    });
    expect(duty.schedule).toMatchObject({
      rounds: [{ dueOn: '2026-01-15' }, { dueOn: '2026-03-16' }],
    });
  });

  it('that stands already is found and not opened again, also by two requests at once', async () => {
    const { ports } = await tak();
    const both = await Promise.all([createDuty(ports, REQUEST), createDuty(ports, REQUEST)]);
    expect(both.map(({ existed }) => existed).sort()).toEqual([false, true]);
    expect(await find(ports.store, duties)).toHaveLength(1);
    expect(await find(ports.store, boards)).toHaveLength(1);
  });

  it.each([
    ['without any day', { dueDays: [] }, 'no_such_date'],
    ['that is due before it opens', { opensOn: '2025-10-01' }, 'due_before_window'],
    ['like a template that does not exist', { template: 'nothing' }, 'unknown_duty'],
    ['for whom there is nobody', { audience: ['เมืองพัทยา' as const] }, 'no_units'],
  ])('%s is refused', async (_, changes, code) => {
    const { ports } = await tak();
    await expect(createDuty(ports, { ...REQUEST, ...changes })).rejects.toMatchObject({ code });
  });
});
