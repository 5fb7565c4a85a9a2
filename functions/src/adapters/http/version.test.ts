import { describe, expect, it } from 'vitest';
import { etagOf, holds, versionOf } from './version.ts';

const version = versionOf('2025-09-16', { units: { '03630601': { status: 'missing' } } });

describe('the version of an answer', () => {
  it('is the same for the same content, and another for any change', () => {
    expect(versionOf('2025-09-16', { units: { '03630601': { status: 'missing' } } })).toBe(version);
    expect(versionOf('2025-09-17', { units: { '03630601': { status: 'missing' } } })).not.toBe(version);
    expect(versionOf('2025-09-16', { units: { '03630601': { status: 'done' } } })).not.toBe(version);
  });

  it.each<[string, string | undefined, boolean]>([
    ['it', etagOf(version), true],
    ['it, marked as weak by a front that compresses', `W/${etagOf(version)}`, true],
    ['it among others', `"older", ${etagOf(version)}`, true],
    ['another', '"older"', false],
    ['it without quotes', version, false],
    ['anything', '*', false],
    ['nothing', undefined, false],
  ])('whoever holds %s: %s', (_, header, held) => {
    expect(holds(header, version)).toBe(held);
  });
});
