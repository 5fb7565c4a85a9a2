import { describe, expect, it } from 'vitest';
import { cutGraphemes } from './limits.ts';

describe('cutGraphemes', () => {
  it('counts a Thai letter with its vowel and tone mark as one, as LINE does, and parts none', () => {
    expect(cutGraphemes('กรุงเทพฯ', 20)).toBe('กรุงเทพฯ');
    expect(cutGraphemes('ที่ที่ที่ที่', 4)).toBe('ที่ที่ที่ที่');
    expect(cutGraphemes('ที่ที่ที่ที่', 3)).toBe('ที่ที่…');
    expect(cutGraphemes('👩‍👩‍👧 family', 2)).toBe('👩‍👩‍👧…');
  });
});
