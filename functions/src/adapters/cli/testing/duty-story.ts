/** The scenery of the tests that run a duty from end to end. */
import { fileURLToPath } from 'node:url';
import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { expect } from 'vitest';
import { boardNow, emptyScene, rosterFrom, type Scene } from '../../../testing/scene.ts';
import { tick } from '../../../use-cases/tick.ts';
import { type Terminal, terminal } from './terminal.ts';

const FILES: Record<string, [file: string, code: string]> = {
  ตาก: ['lao-tak.csv', '63'],
  อุตรดิตถ์: ['lao-uttaradit.csv', '53'],
};

/** One duty in one province, told by command line and clock. */
export class DutyStory {
  readonly scene: Scene;
  readonly admin: Terminal;
  readonly duty: string;
  readonly province: string;

  constructor(scene: Scene, duty: string, province: string) {
    this.scene = scene;
    this.admin = terminal(scene);
    this.duty = duty;
    this.province = province;
  }

  /** The clock stands at nine in the morning of a day, and the day's run is made. */
  async on(day: string): Promise<void> {
    this.scene.clock.set(day);
    await tick(this.scene.ports);
  }

  async files(unit: string, more: { values?: object; status?: string; round?: string } = {}) {
    const { values, status = 'done', round } = more;
    return this.admin.json(
      ...['report', 'set', this.duty, '--unit', unit, '--status', status],
      ...(values ? ['--values', JSON.stringify(values)] : []),
      ...(round ? ['--round', round] : []),
    );
  }

  async rate(round?: string) {
    const { expected, complete, onTime, dueOn, rate, onTimeRate } = await this.admin.json(
      ...['rate', this.duty, ...(round ? ['--round', round] : [])],
    );
    expect(rate).toBe(complete / expected);
    expect(onTimeRate).toBe(onTime / expected);
    return { expected, complete, onTime, dueOn };
  }

  board(round: string) {
    return boardNow(this.scene, {
      duty: this.duty,
      round,
      province: (FILES[this.province] as string[])[1] as string,
    });
  }

  async targets() {
    const { indicators } = await this.admin.json('targets', this.duty);
    return Object.fromEntries(
      indicators.map(
        (it: { id: string; by: string | null; result: number | null; reached: boolean | null }) => [
          it.by === null ? it.id : `${it.id} ${it.by}`,
          [it.result, it.reached],
        ],
      ),
    );
  }
}

/** A province in a fresh store on a day, with one duty. */
export async function begin(
  duty: string,
  province: string,
  day: string,
  ...due: string[]
): Promise<DutyStory> {
  const scene = emptyScene({ now: instantAt(day, '08:00') });
  const story = new DutyStory(scene, duty, province);
  const [file = ''] = FILES[province] ?? [];
  const path = fileURLToPath(new URL(`../../../../../data/rosters/${file}`, import.meta.url));
  await story.admin.json('roster', 'import', path, '--province', province);
  await story.admin.json('duty', 'add', duty, '--province', province, ...due);
  return story;
}

/** Codes of a province's LAOs in the order of its roster. */
export const laoCodes = (province: string): string[] =>
  rosterFrom((FILES[province] as string[])[0] as string, province)
    .units.filter(({ level }) => level === 'lao')
    .map(({ code }) => code);
