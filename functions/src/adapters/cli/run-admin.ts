import { parseArgs } from 'node:util';
import { Problem } from '@thankamnot/shared/problem';
import { type AdminEnvironment, type Call, type Command, type Output, Refusal, usageOf } from './command.ts';
import { COMMANDS } from './commands.ts';

/** Exit codes: 0 done, 1 a fault of ours or of something we depend on, 2 bad usage or input. */
type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line, without the program's name in front. Everything expected ends as an exit code: on stdout
 * stands the answer (with `--json` one JSON document and nothing else), on stderr why there is none.
 */
export async function runAdmin(argv: readonly string[], environment: AdminEnvironment): Promise<ExitCode> {
  let at = '';
  try {
    const { command, rest, helpOnly } = findCommand(argv);
    if (helpOnly) {
      environment.out(`${overview()}\n`);
      return 0;
    }
    at = command.name;
    const { call, json, help } = readCall(command, rest, environment);
    if (help) {
      environment.out(`${command.does}\n\nadmin ${usageOf(command)} [--json]\n`);
      return 0;
    }
    at = [command.name, ...(command.takes[0] === 'duty' ? call.words : [])].join(' ');
    const output = await command.run(call);
    return output ? show(output, json, environment) : 0;
  } catch (error) {
    const where = at === '' ? 'admin' : `admin: ${at}`;
    for (const line of linesOf(error)) environment.err(`${oneLine(`${where}: ${line}`)}\n`);
    return isExpected(error) ? 2 : 1;
  }
}

function show({ json, text, exitCode = 0 }: Output, asJson: boolean, { out }: AdminEnvironment): ExitCode {
  out(`${asJson ? JSON.stringify(json) : text}\n`);
  return exitCode;
}

/** The flags of every command; they may also stand in front of it. */
const LEADING = ['--json', '--help', '-h'];

type Found =
  | { helpOnly: true; command?: undefined; rest?: undefined }
  | { helpOnly: false; command: Command; rest: string[] };

function findCommand(argv: readonly string[]): Found {
  const from = argv.findIndex((word) => !LEADING.includes(word));
  const [leading, words] = from === -1 ? [argv, []] : [argv.slice(0, from), argv.slice(from)];
  const wantsHelp = leading.includes('--help') || leading.includes('-h');
  if (words.length === 0 && wantsHelp) return { helpOnly: true };
  const hint = 'see npm run admin -- --help';
  const [first, second] = words;
  if (first === undefined) throw new Refusal(`no command given; ${hint}`);
  const command =
    COMMANDS.find(({ name }) => name === `${first} ${second}`) ?? COMMANDS.find(({ name }) => name === first);
  if (command)
    return { helpOnly: false, command, rest: [...words.slice(command.name.split(' ').length), ...leading] };
  if (first === 'help') return { helpOnly: true };
  const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (family.length === 0) throw new Refusal(`unknown command "${first}"; ${hint}`);
  const wrong = second === undefined || second.startsWith('-') ? first : `${first} ${second}`;
  throw new Refusal(`unknown command "${wrong}"; there is ${family.join(', ')}`);
}

function readCall(command: Command, rest: readonly string[], environment: AdminEnvironment) {
  const { values, positionals } = parsed(command, rest);
  const given = new Map<string, unknown>(Object.entries(values));
  const option = (name: string) => given.get(name) as string | undefined;
  const call: Call = {
    environment,
    words: positionals,
    option,
    required(name) {
      const value = option(name);
      if (value === undefined) throw misuse(command, `--${name} is missing`);
      return value;
    },
    flag: (name) => given.get(name) === true,
  };
  const help = values.help === true;
  if (!help) {
    const lacking = command.takes[positionals.length];
    if (lacking !== undefined) throw misuse(command, `<${lacking}> is missing`);
    const extra = positionals[command.takes.length];
    if (extra !== undefined) throw misuse(command, `unexpected argument "${extra}"`);
  }
  return { call, json: values.json === true, help };
}

function parsed(command: Command, rest: readonly string[]) {
  const options = Object.entries(command.options).map(
    ([name, kind]) => [name, { type: kind === 'text' ? ('string' as const) : ('boolean' as const) }] as const,
  );
  try {
    return parseArgs({
      args: command.takesText ? asText(rest) : [...rest],
      options: {
        ...Object.fromEntries(options),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's messages go on with advice about other notations; the first sentence says what is wrong.
    const [message = ''] = (error as Error).message.split(/\.\s|\n/);
    throw misuse(command, message.replace(/\.$/, ''));
  }
}

/** Everything but the flags that every command has is text, even when it begins with a dash as replies may. */
function asText(rest: readonly string[]): string[] {
  const isFlag = (word: string) => LEADING.includes(word);
  return [...rest.filter(isFlag), '--', ...rest.filter((word) => !isFlag(word) && word !== '--')];
}

const misuse = (command: Command, message: string) =>
  new Refusal(`${message}; usage: admin ${usageOf(command)}`);

const isExpected = (error: unknown): boolean => error instanceof Refusal || error instanceof Problem;

function linesOf(error: unknown): readonly string[] {
  if (error instanceof Refusal) return error.lines;
  if (error instanceof Problem) {
    const faults = error.faults.map(({ field, message }) => `${field}: ${message}`);
    return [[`${error.code}: ${error.message}`, ...faults].join('; ')];
  }
  return [`failed: ${error instanceof Error ? error.message : String(error)}`];
}

const oneLine = (text: string): string => text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim();

const overview = (): string =>
  [
    'npm run -s admin -- <command> [--json]',
    '',
    ...COMMANDS.map((command) => `  ${usageOf(command)}\n      ${command.does}`),
    '',
    'dates: 2025-09-26, 26 ก.ย. 2568, 26/9/68   instants: 2025-09-19T09:00:00+07:00, or a date (09:00)',
  ].join('\n');
