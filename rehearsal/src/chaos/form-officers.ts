import { setTimeout as sleep } from 'node:timers/promises';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { type CivilDate, monthOf } from '@thankamnot/shared/calendar/civil-date';
import type { Chance } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { type ChaosUnit, HELP_CENTRE, ODLOC } from './scene.ts';

export interface FormSetting {
  units: ChaosUnit[];
  /** Base of the API. */
  api: string;
  idTokenOf(user: string): string;
  today(): CivilDate;
  chance: Chance;
  ledger: Ledger;
  over(): boolean;
}

const PAUSE_MS = 30;
const PATIENCE_MS = 30_000;
const DOMAINS = ['education', 'economy', 'environment'];

/** Officers fill in forms as the mini-app does: sign in, load, send under one key until it is answered. */
export async function fileAway(setting: FormSetting): Promise<void> {
  const { units, chance, ledger, over, today } = setting;
  const sessions = new Map<string, string>();
  while (!over()) {
    const { code: unit, officers } = chance.pick(units);
    const user = chance.pick(officers);
    const about = chance.happens(0.6) ? ODLOC : { duty: HELP_CENTRE, round: monthOf(today()) };
    const path = `/duties/${about.duty}/rounds/${about.round}/units/${unit}`;
    const form = await call(setting, sessions, user, 'GET', `${path}/form`);
    // The month's round opens with the day's first tick; and patience ends when the machine is very busy.
    if (form.status === 404 || form.status === 0) continue;
    if (form.status !== 200) {
      ledger.surprises.push(`a form was answered ${form.status}`);
      continue;
    }
    const { report } = form.body as ResponseOf<'reportForm'>;
    const key = `press-${Math.floor(chance.next() * 2 ** 48).toString(36)}`.padEnd(12, '0');
    const filed = await call(setting, sessions, user, 'PUT', `${path}/report`, {
      key,
      values: valuesOf(about.duty, chance),
      basedOn: report?.n ?? 0,
    });
    if (filed.status === 200) ledger.forms.push({ ...about, unit, key: `liff~${user}~${key}` });
    // A colleague was faster: the page shows what changed and the officer starts afresh.
    else if (filed.status !== 409 && filed.status !== 0)
      ledger.surprises.push(`a report was answered ${filed.status}`);
    await sleep(chance.whole(1, 60));
  }
}

/** Most forms are not whole yet, so that their units go on being reminded. */
function valuesOf(duty: string, chance: Chance): Record<string, unknown> {
  if (duty !== ODLOC.duty) return { established: true, cases: chance.whole(0, 99), obstacles: null };
  return { domains: chance.happens(0.08) ? DOMAINS : DOMAINS.filter(() => chance.happens(0.4)).slice(0, 2) };
}

/** One call, made again until the server answers; signs in where needed. */
async function call(
  { api, idTokenOf, ledger }: FormSetting,
  sessions: Map<string, string>,
  user: string,
  method: 'GET' | 'PUT',
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const ask = async (bearer: string, verb: string, at: string, sent?: object) => {
    const response = await fetch(`${api}${at}`, {
      method: verb,
      headers: { authorization: `Bearer ${bearer}`, ...(sent && { 'content-type': 'application/json' }) },
      ...(sent && { body: JSON.stringify(sent) }),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    try {
      const session = sessions.get(user);
      if (session === undefined) {
        const opened = await ask(idTokenOf(user), 'POST', '/session');
        if (opened.status === 200) sessions.set(user, (opened.body as ResponseOf<'openSession'>).token);
      } else {
        const answer = await ask(session, method, path, body);
        if (answer.status < 500 && answer.status !== 401) return answer;
        // The day has changed, and the session is a day old.
        if (answer.status === 401) sessions.delete(user);
      }
    } catch {
      // Nobody listens, or the server died over it.
    }
    ledger.retries += 1;
    await sleep(PAUSE_MS);
  }
  return { status: 0, body: undefined };
}
