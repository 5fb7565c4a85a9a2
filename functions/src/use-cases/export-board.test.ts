import { currentRound, findRound } from '@thankamnot/shared/duty/rounds';
import { findTemplate, TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import { describe, expect, it } from 'vitest';
import { boardNow, MAE_SOT_DISTRICT, ODLOC, present, TAK, takScene } from '../testing/scene.ts';
import { areaOf } from './boards.ts';
import { boardDoc, dutyDoc, rosterDoc } from './documents.ts';
import { DOCUMENT_SETS, documentsOf, exportBoard } from './export-board.ts';
import { openRound } from './open-rounds.ts';
import { read } from './records.ts';
import { submitReport } from './submit-report.ts';

/** What files of each format begin with. */
const SIGNATURES: Record<DocumentFormat, string> = { xlsx: 'PK', docx: 'PK', pdf: '%PDF' };

/** When each duty is at work. */
const DAYS: Record<string, string> = {
  'odloc-2568': '2025-09-16',
  'odloc-2566': '2023-07-01',
  'help-centre': '2018-01-15',
  'joint-centre': '2018-03-20',
  'ltax-2567': '2024-02-20',
  'e-laas': '2018-03-01',
  media: '2024-03-01',
  'indicators-2561': '2018-03-01',
};

const cases = TEMPLATES.flatMap((template) =>
  Object.entries(documentsOf({ template: template.id }).kinds).flatMap(([kind, formats]) =>
    formats.map((format) => [template.id, kind as DocumentKind, format] as const),
  ),
);

/** One province at work on each duty for all its documents: making them changes nothing. */
const scenes = new Map<string, ReturnType<typeof takScene>>();
function sceneOf(template: string): ReturnType<typeof takScene> {
  const now = `${present(DAYS[template])}T02:00:00.000Z`;
  const scene = scenes.get(template) ?? takScene({ now, duties: [template] });
  scenes.set(template, scene);
  return scene;
}

describe('the documents of every duty', () => {
  it('are named for every template', () => {
    expect(Object.keys(DOCUMENT_SETS).toSorted()).toEqual(TEMPLATES.map(({ id }) => id).toSorted());
  });

  it.each(cases)('%s has a %s as %s', async (template, kind, format) => {
    const scene = await sceneOf(template);
    const duty = present(await read(scene.ports.store, dutyDoc(template)));
    const round = present(currentRound(duty.schedule, present(DAYS[template])));
    const board = await boardNow(scene, { duty: template, round: round.id, province: TAK });
    const { bytes, fileName, mimeType } = await exportBoard(scene.ports, { duty, board, kind, format });
    expect(Buffer.from(bytes).toString('latin1', 0, 4)).toMatch(new RegExp(`^${SIGNATURES[format]}`));
    expect(fileName).toMatch(new RegExp(`[ก-๙].*จังหวัดตาก\\.${format}$`));
    expect(fileName).not.toMatch(/[\\/:*?"<>|]/);
    expect(mimeType).toMatch(/^application\//);
  });

  it('lets a duty that was drafted from a letter be chased too', () => {
    expect(Object.keys(documentsOf({ template: 'drafted' }).kinds)).toEqual(['table', 'letter', 'memo']);
  });
});

describe('what is not made', () => {
  const odloc = async () => {
    const scene = await takScene();
    const duty = present(await read(scene.ports.store, dutyDoc(ODLOC.duty)));
    return { scene, duty, board: await boardNow(scene) };
  };

  it.each([
    ['form', undefined],
    ['letter', 'pdf'],
    ['table', 'docx'],
  ] as const)('a %s as %s of a duty without one', async (kind, format) => {
    const { scene, duty, board } = await odloc();
    const made = exportBoard(scene.ports, { duty, board, kind, ...(format && { format }) });
    await expect(made).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('a chasing letter when nobody is missing', async () => {
    const { scene, duty, board } = await odloc();
    const area = (whole: typeof board) => ({ ...whole, order: whole.order.slice(0, 1) });
    await submitReport(scene.ports, {
      by: { user: 'U1', name: 'กาญจนา ใจดี' },
      via: 'chat',
      round: ODLOC,
      unit: present(board.order[0]),
      act: { kind: 'complete' },
      key: 'key-1',
    });
    const now = present(await read(scene.ports.store, boardDoc(ODLOC)));
    await expect(exportBoard(scene.ports, { duty, board: now, kind: 'letter', area })).rejects.toThrow(
      'ทุกหน่วยงานรายงานครบแล้ว',
    );
  });

  it('anything of a district without units', async () => {
    const { scene, duty, board } = await odloc();
    const area = (whole: typeof board) => ({ ...whole, order: [] });
    await expect(exportBoard(scene.ports, { duty, board, kind: 'table', area })).rejects.toMatchObject({
      code: 'no_units',
    });
  });
});

describe('rounds that the table counts on', () => {
  it('hands over the earlier months, cut to the same district', async () => {
    const scene = await takScene({ now: '2018-01-10T02:00:00.000Z', duties: ['help-centre'] });
    const duty = present(await read(scene.ports.store, dutyDoc('help-centre')));
    const roster = present(await read(scene.ports.store, rosterDoc(TAK)));
    const february = present(findRound(present(findTemplate('help-centre')).schedule, '2018-02'));
    await openRound(scene.ports, duty, february, roster);
    const board = await boardNow(scene, { duty: duty.id, round: '2018-02', province: TAK });
    const person = {
      user: '',
      name: '',
      province: TAK,
      units: [],
      coordinates: { district: MAE_SOT_DISTRICT },
    };
    const orders: { rounds: readonly { round: string; order: string[] }[] }[] = [];
    const press = {
      ...scene.ports.press,
      async print(order: (typeof orders)[number]) {
        orders.push(order);
        return new Uint8Array();
      },
    };
    await exportBoard(
      { ...scene.ports, press },
      { duty, board, kind: 'table', area: (whole) => areaOf(whole, person) },
    );
    const rounds = present(orders[0]).rounds;
    expect(rounds.map(({ round }) => round).toSorted()).toEqual(['2018-01', '2018-02']);
    expect(new Set(rounds.map(({ order }) => order.length))).toEqual(new Set([11]));
  });
});
