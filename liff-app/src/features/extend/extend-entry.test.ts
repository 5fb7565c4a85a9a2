import { describe, expect, it } from 'vitest';
import { board, TODAY } from '../../testing/fixtures.ts';
import { type ExtensionEntry, emptyEntry, todayOf, wishOf } from './extend-entry.ts';

const [first, second] = board.units;
const filled = (more: Partial<ExtensionEntry> = {}): ExtensionEntry => ({
  ...emptyEntry(undefined),
  until: '10 ต.ค. 2568',
  letterNo: ' ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ',
  ...more,
});

describe('an extension as it is typed', () => {
  it.each([
    ['10 ต.ค. 2568', '2025-10-10'],
    ['๑๐ ตุลาคม ๒๕๖๘', '2025-10-10'],
    ['10/10/68', '2025-10-10'],
    ['สิ้นเดือน', '2025-09-30'],
  ])('reads %s', (until, date) => {
    expect(wishOf(filled({ until }), board)).toEqual({
      wish: { until: date, letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', letterDate: null, reason: null, units: null },
    });
  });

  it('counts from the server’s day', () => {
    expect(todayOf(board)).toBe(TODAY);
  });

  it('is for all, for districts, or for units that were picked before', () => {
    const of = (more: Partial<ExtensionEntry>) => {
      const read = wishOf(filled(more), board);
      return 'wish' in read ? read.wish.units : read.faults;
    };
    const { heading = '', code = '' } = first ?? {};
    expect(of({ scope: 'all', codes: [code] })).toBeNull();
    expect(of({ scope: 'districts', headings: [heading] })).toEqual(
      board.units.filter((unit) => unit.heading === heading).map((unit) => unit.code),
    );
    const both = `${code}.${second?.code}`;
    expect(of({ ...emptyEntry(both), until: '10/10/68', letterNo: '1' })).toEqual([code, second?.code]);
  });

  it.each<[Partial<ExtensionEntry>, string]>([
    [{ until: '' }, 'until'],
    [{ until: '31 ก.พ. 2569' }, 'until'],
    [{ until: '26 ก.ย. 2568' }, 'until'],
    [{ letterNo: ' ' }, 'letterNo'],
    [{ letterDate: 'เมื่อวันก่อน' }, 'letterDate'],
    [{ scope: 'districts' }, 'headings'],
    [{ scope: 'units' }, 'codes'],
  ])('with %j says what is wrong', (more, field) => {
    expect(wishOf(filled(more), board)).toEqual({ faults: { [field]: expect.stringMatching(/[ก-๙]/) } });
  });
});
