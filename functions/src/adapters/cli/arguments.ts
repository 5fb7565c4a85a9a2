/** Reading what stands on the command line: dates, instants, provinces. What can't be read is a `Refusal`. */
import {
  type CivilDate,
  civilDateAt,
  type Instant,
  instantAt,
  isCivilDate,
} from '@thankamnot/shared/calendar/civil-date';
import { readThaiDate } from '@thankamnot/shared/calendar/read-thai-date';
import { findProvince, type ProvinceName } from '@thankamnot/shared/organization/provinces';
import type { Status } from '@thankamnot/shared/report/status';
import { STATUSES } from '@thankamnot/shared/report/statuses';
import type { DueDates } from '../../use-cases/due-dates.ts';
import { type Call, Refusal } from './command.ts';

export const todayOf = (call: Call): CivilDate => civilDateAt(call.environment.clock.now());

/** The hour that a day alone means: when reminders leave. */
const USUAL_TIME = '09:00';

export function dateOf(call: Call, name: string, text: string): CivilDate {
  const date = readThaiDate(text, { today: todayOf(call) });
  if (date === undefined) {
    throw new Refusal(`--${name}: "${text}" is no date; write 2025-09-26 or "26 ก.ย. 2568"`);
  }
  return date;
}

/** One date, or dates of rounds by name: `form-1=2024-01-31,form-2=2024-03-15`. */
export function dueDatesOf(call: Call, text: string): DueDates {
  if (!text.includes('=')) return dateOf(call, 'due', text);
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [round = '', date = '', ...more] = part.split('=').map((it) => it.trim());
      if (round === '' || more.length > 0) throw new Refusal(`--due: "${part}" is not <round>=<date>`);
      return [round, dateOf(call, 'due', date)];
    }),
  );
}

const INSTANT = /^(\d{4})(-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))$/;

/** An ISO instant with its offset, or a day at 09:00 in Bangkok; now when the option was not given. */
export function instantOf(call: Call, name: string): Instant {
  const text = call.option(name);
  if (text === undefined) return call.environment.clock.now();
  const [, year = '', day = '', time = ''] = INSTANT.exec(text.trim()) ?? [];
  if (year !== '') {
    // Years above 2400 are Buddhist era, as everywhere on the command line.
    const date = `${Number(year) > 2400 ? Number(year) - 543 : year}${day}`;
    const ms = isCivilDate(date) ? Date.parse(`${date}${time}`) : Number.NaN;
    if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  }
  const date = readThaiDate(text, { today: todayOf(call) });
  if (date === undefined) {
    throw new Refusal(`--${name}: "${text}" is no instant; write 2025-09-19T09:00:00+07:00, or a date`);
  }
  return instantAt(date, USUAL_TIME);
}

/** A province by Thai or English name or by code. */
export function provinceOf(text: string): ProvinceName {
  const province = findProvince(text);
  if (!province) throw new Refusal(`--province: unknown province "${text}"`);
  return province;
}

export function statusOf(text: string): Status {
  const status = STATUSES.find((known) => known === text);
  if (!status) throw new Refusal(`--status: unknown status "${text}"; one of ${STATUSES.join(', ')}`);
  return status;
}

/** Values of a form as a JSON object, e.g. `{"established":true,"cases":3}`; the form itself checks what they are. */
export function valuesOf(text: string): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return values as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Refusal(`--values: not a JSON object; write {"established":true,"cases":3}`);
}

/** Codes with commas or blanks between them. */
export function codesOf(name: string, text: string): string[] {
  const codes = [...new Set(text.split(/[,\s]+/).filter((code) => code !== ''))];
  if (codes.length === 0) throw new Refusal(`--${name}: names no unit`);
  return codes;
}
