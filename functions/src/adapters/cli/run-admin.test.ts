import { describe, expect, it } from 'vitest';
import { emptyScene } from '../../testing/scene.ts';
import { usageOf } from './command.ts';
import { COMMANDS } from './commands.ts';
import { terminal } from './testing/terminal.ts';

/** What others script against: these names stay. More may stand beside them. */
const CONTRACT = [
  'roster import',
  'roster show',
  'coordinator invite',
  'unit invite',
  'duty add',
  'duty list',
  'duty show',
  'extend',
  'report set',
  'rate',
  'missing',
  'board',
  'reconcile',
  'plan',
  'calls',
  'budget',
  'tick',
  'recount',
  'read-letter',
  'read-reply',
  'doctor',
  'line setup',
];

describe('the table of commands', () => {
  it('holds the commands of the contract', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual(expect.arrayContaining(CONTRACT));
  });

  it.each(COMMANDS)('$name tells in its usage all that it takes', (command) => {
    expect(command.does).not.toBe('');
    for (const option of Object.keys(command.options)) expect(command.usage).toContain(`--${option}`);
    const mentioned = [...command.usage.matchAll(/--([a-z]+)/g)].map(([, option]) => option);
    expect(new Set(mentioned)).toEqual(new Set(Object.keys(command.options)));
    if (command.takes.length === 0) expect(command.usage).not.toMatch(/^[<"]/);
  });

  it.each(COMMANDS)('$name shows its usage on --help', async (command) => {
    const { code, out } = await terminal(emptyScene()).run(...command.name.split(' '), '--help');
    expect(code).toBe(0);
    expect(out).toContain(usageOf(command));
  });

  it.each(
    COMMANDS,
  )('$name refuses an unknown option and an argument too many in one line', async (command) => {
    const admin = terminal(emptyScene());
    const words = [...command.name.split(' '), ...command.takes.map(() => 'x')];
    for (const wrong of [
      [...words, '--nonsense'],
      [...words, 'one', 'more'],
    ]) {
      const { code, out, err } = await admin.run(...wrong);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(new RegExp(`^admin: ${command.name}: [^\n]*usage: admin ${command.name}[^\n]*\n$`));
    }
  });

  it.each(
    COMMANDS.filter(({ takes }) => takes.length > 0),
  )('$name names an argument that is missing', async (command) => {
    const { code, err } = await terminal(emptyScene()).run(...command.name.split(' '));
    expect(code).toBe(2);
    expect(err).toContain(`<${command.takes[0]}> is missing`);
  });
});

describe('bad usage', () => {
  it.each([
    [[], 'admin: no command given'],
    [['dance'], 'admin: unknown command "dance"'],
    [['roster'], 'admin: unknown command "roster"; there is roster import, roster show'],
    [['duty', 'dance'], 'admin: unknown command "duty dance"; there is duty add, duty list, duty show'],
    [['rate', 'x', '--round'], "admin: rate: Option '--round <value>' argument missing"],
    [['roster', 'show'], 'admin: roster show: --province is missing'],
    [['--json'], 'admin: no command given'],
  ])('%j ends with exit code 2 and one line', async (argv, begins) => {
    const { code, out, err } = await terminal(emptyScene()).run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(begins)).toBe(true);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('takes --json in front of the command too', async () => {
    const { code, out } = await terminal(emptyScene()).run('--json', 'duty', 'list');
    expect({ code, out }).toEqual({ code: 0, out: '{"duties":[]}\n' });
  });

  it('lists every command on --help', async () => {
    const { code, out } = await terminal(emptyScene()).run('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(usageOf(command));
  });

  it('keeps what was typed on one line', async () => {
    const { code, err } = await terminal(emptyScene()).run('rate', 'a\nb\u2028c');
    expect(code).toBe(2);
    expect(err).toMatch(/^admin: rate a b c: unknown duty "a b c"[^\n\u2028]*\n$/);
  });

  it('ends an unexpected fault with exit code 1 and one line', async () => {
    const connect = () => Promise.reject(new Error('disk\nfull'));
    const { code, out, err } = await terminal(emptyScene(), { connect }).run('duty', 'list');
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'admin: duty list: failed: disk full\n' });
  });
});
