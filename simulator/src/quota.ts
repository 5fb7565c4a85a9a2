const BANGKOK_OFFSET_MS = 7 * 3_600_000;

/** `2025-09`: the month in Asia/Bangkok, which keeps UTC+7 all year. */
export const bangkokMonth = (at: Date): string =>
  new Date(at.getTime() + BANGKOK_OFFSET_MS).toISOString().slice(0, 7);

export interface QuotaReading {
  limit: number;
  used: number;
  /** `yyyy-mm` in Asia/Bangkok. */
  month: string;
}

/**
 * The paid messages of a month, counted by recipients and not by message objects
 * (https://developers.line.biz/en/docs/messaging-api/pricing/). A new month by the clock starts at zero.
 */
export function createQuota(now: () => Date, limit = 300) {
  let month = bangkokMonth(now());
  const usedBy = new Map<string, number>();
  const used = () => {
    month = bangkokMonth(now());
    return usedBy.get(month) ?? 0;
  };
  return {
    read(): QuotaReading {
      const count = used();
      return { limit, used: count, month };
    },
    /** Takes all of `count` or nothing; false when that would go over the month's limit. */
    charge(count: number): boolean {
      const before = used();
      if (count > 0 && before + count > limit) return false;
      usedBy.set(month, before + count);
      return true;
    },
    setLimit(messages: number): void {
      limit = messages;
    },
  };
}
