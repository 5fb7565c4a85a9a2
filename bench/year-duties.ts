/** The duties of the letters in Tak's fiscal year 2568, 1 Oct 2567 to 30 Sep 2568. */
import type { DutyTemplate } from '@thankamnot/shared/duty/duty';
import { halfYearRound } from '@thankamnot/shared/duty/rounds';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';

export const YEAR = { from: '2024-10-01', until: '2025-09-30' };

/** The province's letter ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ of 16 Sep 2568: until then the first date stands, and units are late. */
export const ODLOC_EXTENDED = { duty: 'odloc-2568', round: '2568', on: '2025-09-16', until: '2025-09-26' };

const template = (id: string): DutyTemplate => {
  const found = findTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

/**
 * Each template with its rounds of that year: monthly ones as they are, those of other years moved to the same days
 * of this one. ODLOC 2566 is the same system two years before and has no round in it.
 */
export function dutiesOfYear(): DutyTemplate[] {
  const eLaas = template('e-laas');
  const media = template('media');
  return [
    template('help-centre'),
    template('joint-centre'),
    template('odloc-2568'),
    { ...template('ltax-2567'), schedule: { kind: 'listed', rounds: [halfYearRound(2568, 1, 'รอบที่ 1')] } },
    {
      ...eLaas,
      schedule: {
        kind: 'listed',
        rounds: [halfYearRound(2568, 1, 'รอบ 6 เดือน'), halfYearRound(2568, 2, 'รอบ 12 เดือน')],
      },
    },
    {
      ...media,
      schedule: {
        kind: 'listed',
        rounds: [
          { id: 'form-1', title: 'แบบฟอร์ม 1', opensOn: '2024-11-01', dueOn: '2025-01-31' },
          { id: 'form-2', title: 'แบบฟอร์ม 2', opensOn: '2025-02-01', dueOn: '2025-03-14' },
        ],
      },
    },
    {
      ...template('indicators-2561'),
      schedule: { kind: 'monthly', dayOfMonth: 31, from: '2024-10', until: '2025-09' },
    },
  ];
}
