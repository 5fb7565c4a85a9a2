import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { describe, expect, it } from 'vitest';
import { CAST, emptyScene, provinceNow, type Scene, seat, takScene } from '../../testing/scene.ts';
import { provinceDoc, rosterDoc } from '../../use-cases/documents.ts';
import { patch, remove } from '../../use-cases/records.ts';
import { tick } from '../../use-cases/tick.ts';
import { Refusal } from './command.ts';
import { lineAccount, type TerminalOptions, terminal } from './testing/terminal.ts';

/** What each check found: `{ store: 'ok', … }`. */
async function states(scene: Scene, options: TerminalOptions = {}): Promise<Record<string, string>> {
  const { code, out } = await terminal(scene, options).run('doctor', '--json');
  const { ok, checks } = JSON.parse(out);
  expect(code).toBe(ok ? 0 : 1);
  return Object.fromEntries(checks.map((it: { check: string; state: string }) => [it.check, it.state]));
}

describe('doctor', () => {
  it('is content with a province at work', async () => {
    const scene = await takScene();
    await seat(scene, CAST.kanchana, CAST.anucha);
    scene.clock.set('2025-09-16');
    await tick(scene.ports);
    const line = lineAccount();
    expect(await states(scene, { line, publicUrl: 'https://bot.example' })).toEqual({
      config: 'ok',
      store: 'ok',
      จังหวัดตาก: 'ok',
      'จังหวัดตาก: coordinators': 'ok',
      'จังหวัดตาก: officers': 'warn',
      'จังหวัดตาก: reminders': 'ok',
      duties: 'ok',
      rounds: 'ok',
      'deliveries waiting': 'ok',
      'deliveries failed': 'ok',
      holidays: 'ok',
      'LINE token': 'ok',
      'LINE webhook': 'ok',
    });
    const { out } = await terminal(scene, { line }).run('doctor');
    expect(out).toMatch(/warn +จังหวัดตาก: officers +ยังไม่มี 68 จาก 69 แห่ง: ใช้ unit invite\n/);
  });

  it('says what comes first on an empty database', async () => {
    expect(await states(emptyScene())).toMatchObject({
      store: 'ok',
      provinces: 'warn',
      duties: 'warn',
      LINE: 'warn',
    });
  });

  it('finds a province without roster, rounds that were not opened and a schedule that stands still', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    await scene.ports.store.commit([patch(provinceDoc('63'), [['remindedOn'], '2025-09-16'])]);
    scene.clock.set('2025-10-02');
    expect(await states(scene)).toMatchObject({ rounds: 'warn', 'จังหวัดตาก: reminders': 'warn' });
    await scene.ports.store.commit([remove(rosterDoc('63'))]);
    expect(await states(scene)).toMatchObject({ จังหวัดตาก: 'fail' });
  });

  it('finds deliveries that are stuck and that failed', async () => {
    const scene = await takScene();
    await seat(scene, CAST.kanchana);
    scene.clock.set('2025-09-16');
    await terminal(scene).json('extend', 'odloc-2568', '--until', '2025-09-23', '--letter', 'ว ๑');
    await tick(scene.ports);
    scene.clock.set('2025-09-16', '09:30');
    expect(await states(scene)).toMatchObject({ 'deliveries waiting': 'ok' });
    scene.clock.set('2025-09-16', '10:30');
    expect(await states(scene)).toMatchObject({ 'deliveries waiting': 'fail' });
    scene.sender.answers({ kind: 'rejected', detail: 'LINE answered 400' });
    await terminal(scene, { line: lineAccount() }).json('tick');
    expect(await states(scene)).toMatchObject({ 'deliveries waiting': 'ok', 'deliveries failed': 'warn' });
    expect((await provinceNow(scene)).remindedOn).toBe('2025-09-16');
  });

  it('warns when the table of holidays ends within 60 days', async () => {
    const scene = emptyScene({ now: instantAt('2026-11-02') });
    expect(await states(scene)).toMatchObject({ holidays: 'warn' });
    scene.clock.set('2026-11-01');
    expect(await states(scene)).toMatchObject({ holidays: 'ok' });
  });

  it.each<[string, Parameters<typeof lineAccount>[0], string]>([
    [
      'a token that LINE refuses',
      { bot: () => Promise.reject(new Error('LINE answered 401')) },
      'LINE token',
    ],
    ['no webhook', { webhook: async () => undefined }, 'LINE webhook'],
    [
      'a webhook that is off',
      { webhook: async () => ({ url: 'https://bot.example/webhook', active: false }) },
      'LINE webhook',
    ],
    [
      'another webhook',
      { webhook: async () => ({ url: 'https://old.example/webhook', active: true }) },
      'LINE webhook',
    ],
  ])('fails on %s', async (_, changes, check) => {
    const options = { line: lineAccount(changes), publicUrl: 'https://bot.example' };
    expect(await states(emptyScene(), options)).toMatchObject({ [check]: 'fail' });
  });

  it('fails on settings that are wrong and on a database that does not open', async () => {
    const wrong = { connect: () => Promise.reject(new Refusal('SQLITE_FILE: is not set')) };
    expect(await states(emptyScene(), wrong)).toEqual({ config: 'fail' });
    const broken = { connect: () => Promise.reject(new Error('disk full')) };
    expect(await states(emptyScene(), broken)).toEqual({ store: 'fail' });
  });
});

describe('line setup', () => {
  it('sets the webhook below PUBLIC_URL and tests it, and sets everybody’s menus', async () => {
    const line = lineAccount();
    const scene = await takScene();
    await seat(scene, CAST.mali);
    const result = await terminal(scene, { line, publicUrl: 'https://bot.example' }).json('line', 'setup');
    expect(result).toEqual({
      webhook: 'https://bot.example/webhook',
      active: true,
      test: { success: true, detail: 'OK 200: ' },
      menus: [{ menu: 'officer', richMenuId: 'richmenu-1', replaced: true, people: 1 }],
    });
    expect(line.urls).toEqual(['https://bot.example/webhook']);
  });

  it('ends with exit code 1 when LINE’s test fails', async () => {
    const line = lineAccount({
      testWebhook: async () => ({ success: false, detail: 'COULD_NOT_CONNECT 0: ' }),
    });
    const { code, out } = await terminal(emptyScene(), { line, publicUrl: 'https://bot.example' }).run(
      'line',
      'setup',
    );
    expect(code).toBe(1);
    expect(out).toContain('ทดสอบไม่ผ่าน: COULD_NOT_CONNECT');
  });

  it('asks for what is not configured', async () => {
    expect((await terminal(emptyScene()).run('line', 'setup')).err).toContain('LINE is not configured');
    const { code, err } = await terminal(emptyScene(), { line: lineAccount() }).run('line', 'setup');
    expect({ code, err }).toEqual({ code: 2, err: 'admin: line setup: PUBLIC_URL: is not set\n' });
  });
});
