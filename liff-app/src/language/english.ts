/** All that English needs, in one chunk that only those load who chose it. */
import { english } from '@thankamnot/shared/wording/liff/en/index';
import { speakEnglish } from '@thankamnot/shared/wording/spoken';
import type { Options } from 'preact';
import { markThai } from './mark-thai.ts';

/** Handed Preact's options, so that Preact stays in the chunk of those who load no English. */
export function speak(preact: Options): void {
  speakEnglish(english);
  document.documentElement.lang = 'en';
  document.title = english.shell.product;
  markThai(preact);
}
