import type { OpenLine, ReconciledUnit, Reconciliation } from '@thankamnot/shared/report/reconcile';
import { reconciliation as say } from '@thankamnot/shared/wording/reconcile';
import { applyReconciliation, previewReconciliation } from '../../use-cases/reconcile.ts';
import { ADMINISTRATOR } from './administrator.ts';
import { type Command, Refusal } from './command.ts';
import { roundNamed } from './find-round.ts';
import { readNamedFile, readRows, strictText } from './roster-file.ts';

export const reconcile: Command = {
  name: 'reconcile',
  usage: '<duty> --list <file> [--yes] [--round r] [--province <name>]',
  does: 'เทียบกับรายชื่อในระบบกลาง: แสดงผลก่อน และบันทึกเมื่อใส่ --yes',
  takes: ['duty'],
  options: { list: 'text', yes: 'flag', round: 'text', province: 'text' },
  async run(call) {
    const file = call.required('list');
    const lines = await readLines(file);
    const ports = await call.environment.connect();
    const { key, isOpen } = await roundNamed(call, ports);
    if (!isOpen) throw new Refusal(`round ${key.round} is not open yet`);
    const { board, result, changes } = await previewReconciliation(ports, key, lines);
    const applied = call.flag('yes');
    if (applied) {
      const by = ADMINISTRATOR;
      await applyReconciliation(ports, { round: key, changes, by, key: ports.random.uuid() });
    }
    return {
      json: { ...key, applied, ...jsonOf(result), changes: changes.length },
      text: [
        `${board.shortTitle} ${board.roundTitle} จังหวัด${board.provinceName}`,
        ...textOf(result),
        applied
          ? say.applied(changes.length)
          : `${say.preview(changes.length)}${changes.length > 0 ? ' (--yes)' : ''}`,
      ].join('\n'),
    };
  },
};

/** A list as text, a line each; of a table (CSV, XLSX) the cells of a row stand beside each other. */
async function readLines(file: string): Promise<string[]> {
  const bytes = await readNamedFile(file);
  if (/\.(csv|xlsx|xls)$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    return (await readRows(file, bytes)).map((row) => row.join(' | ').replace(/^[\s|]+$/, ''));
  }
  const lines = strictText(file, bytes).split(/\r\n|\r|\n/);
  const broken = lines.findIndex((line) => line.includes('\uFFFD') || line.includes('\u0000'));
  if (broken !== -1) {
    throw new Refusal(`${file}:${broken + 1}: unreadable characters; save the file as UTF-8`);
  }
  return lines;
}

function jsonOf(result: Reconciliation) {
  const units = (list: readonly ReconciledUnit[]) => list.map(({ unit, name }) => ({ code: unit, name }));
  const open = (list: readonly OpenLine[]) =>
    list.map(({ line, text, why, candidates }) => ({
      line,
      text,
      why,
      candidates: candidates.map(({ unit, name }) => ({ code: unit, name })),
    }));
  return {
    confirmed: units(result.confirmed),
    listedButMissing: units(result.listedButMissing),
    doneButNotListed: units(result.doneButNotListed),
    acceptedBefore: units(result.acceptedBefore),
    undecided: units(result.undecided),
    mended: result.mended.map(({ line, text, unit, name }) => ({ line, text, code: unit, name })),
    ambiguous: open(result.ambiguous),
    unknown: open(result.unknown),
  };
}

function textOf(result: Reconciliation): string[] {
  const names = (list: readonly ReconciledUnit[]) => list.map(({ name }) => `  ${name}`);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title} ${lines.length}`, ...lines];
  const open = (list: readonly OpenLine[]) =>
    list.map(({ line, text, why, candidates }) => {
      const choice = candidates.map(({ unit, name }) => `${name} ${unit}`).join(' / ');
      return `  ${line}: ${text} – ${say.why(why)}${choice === '' ? '' : `: ${choice}`}`;
    });
  return [
    `${say.confirmed} ${result.confirmed.length}`,
    ...part(say.listedButMissing, names(result.listedButMissing)),
    ...part(say.doneButNotListed, names(result.doneButNotListed)),
    ...part(say.acceptedBefore, names(result.acceptedBefore)),
    ...part(say.undecided, names(result.undecided)),
    ...part(
      say.mended,
      result.mended.map(({ line, text, name }) => `  ${line}: ${text} → ${name}`),
    ),
    ...part(say.ambiguous, open(result.ambiguous)),
    ...part(say.unknown, open(result.unknown)),
  ];
}
