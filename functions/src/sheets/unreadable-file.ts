import type { FileFlaw } from '@thankamnot/shared/organization/roster-fault';

/** A file that holds no rows to read, and why. Whoever asked for it says so in words. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly flaw: FileFlaw;
  constructor(flaw: FileFlaw) {
    super(flaw.kind);
    this.flaw = flaw;
  }
}
