/** The burn-up as a picture; all that it shows is also in the table beside it. */
import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type BurnUp, dayNumber } from '@thankamnot/shared/report/burn-up';
import { chart as say } from '@thankamnot/shared/wording/liff/chart';
import { useEffect, useRef } from 'preact/hooks';
import UPlot from 'uplot';

const HEIGHT_REM = 15;
/** Room for a date on the time axis, in rem. */
const LABEL_REM = 4.5;

/** Lines of the dates, as the legend shows them; in CSS pixels. */
const MARKS: Record<BurnUp['marks'][number]['kind'], { colour: string; dash: number[]; width: number }> = {
  opened: { colour: '--ink-soft', dash: [2, 3], width: 1.5 },
  due: { colour: '--late', dash: [], width: 2 },
  extended: { colour: '--soon', dash: [7, 4], width: 2 },
  today: { colour: '--ink', dash: [], width: 1 },
};

export function BurnUpChart({ of }: { of: BurnUp }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current as HTMLDivElement;
    const drawn = new UPlot(optionsFor(of, box), dataOf(of), box);
    const fit = new ResizeObserver(() => {
      if (box.clientWidth > 0 && box.clientWidth !== drawn.width) drawn.setSize(sizeIn(box));
    });
    fit.observe(box);
    // Colours are read anew with every drawing.
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => drawn.redraw();
    dark.addEventListener('change', redraw);
    document.fonts.ready.then(redraw);
    return () => {
      fit.disconnect();
      dark.removeEventListener('change', redraw);
      drawn.destroy();
    };
  }, [of]);
  return <div ref={place} class="burn-up-chart" />;
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const sizeIn = (box: HTMLElement) => ({ width: box.clientWidth, height: Math.round(HEIGHT_REM * rem()) });

/** Days across; the count, the target and the way that is left. Null where a line has no point. */
function dataOf({ points, target, needed, from, until }: BurnUp): UPlot.AlignedData {
  const countOn = new Map(points.map(({ on, complete }) => [on, complete]));
  const today = points.at(-1)?.on ?? until;
  const days = [...new Set([...countOn.keys(), from, until, ...(needed ? [needed.to.on] : [])])].sort();
  const neededOn = (day: CivilDate) =>
    needed && [needed.from, needed.to].find(({ on }) => on === day)?.complete;
  return [
    days.map(dayNumber),
    days.map((day) => (day <= today ? (countOn.get(day) ?? null) : null)),
    days.map(() => target),
    days.map((day) => neededOn(day) ?? null),
  ];
}

/** The count stands still until somebody reports. */
const climb: UPlot.Series.PathBuilder = (...place) =>
  (UPlot.paths.stepped as UPlot.Series.SteppedPathBuilderFactory)({ align: 1 })(...place);

function optionsFor(of: BurnUp, box: HTMLElement): UPlot.Options {
  const styles = getComputedStyle(box);
  const colour = (name: string) => styles.getPropertyValue(name);
  const font = `${Math.round(0.8125 * rem())}px ${styles.fontFamily}`;
  const axis = {
    font,
    stroke: () => colour('--ink-soft'),
    grid: { stroke: () => colour('--line'), width: 1 },
    ticks: { show: false },
  };
  const first = dayNumber(of.from);
  const last = Math.max(dayNumber(of.until), first + 1);
  return {
    ...sizeIn(box),
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 12, 0, 0],
    scales: {
      x: { time: false, range: [first, last] },
      y: { range: [0, Math.max(of.expected, 1) * 1.04] },
    },
    series: [
      {},
      {
        stroke: () => colour('--primary'),
        fill: () => colour('--primary-soft'),
        width: 2.5,
        paths: climb,
        points: { show: false },
      },
      { stroke: () => colour('--done'), width: 1.5, points: { show: false } },
      { stroke: () => colour('--primary'), width: 2, dash: [6, 4], spanGaps: true, points: { show: false } },
    ],
    axes: [
      {
        ...axis,
        size: 1.75 * rem(),
        splits: (plot) => splitsOf(first, last, plot.width / (LABEL_REM * rem())),
        values: (_, splits) => splits.map((day) => say.axisDay(addDays('1970-01-01', day))),
      },
      { ...axis, size: 2.5 * rem(), incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
    ],
    hooks: { draw: [(plot) => drawMarks(plot, of, colour)] },
  };
}

/** As many days as have room for their dates, the first one among them. */
function splitsOf(first: number, last: number, room: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, Math.floor(room) - 1)));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function drawMarks({ ctx, bbox, valToPos }: UPlot, of: BurnUp, colour: (name: string) => string): void {
  ctx.save();
  for (const { kind, on } of of.marks) {
    const { colour: name, dash, width } = MARKS[kind];
    const x = Math.round(valToPos(dayNumber(on), 'x', true));
    ctx.strokeStyle = colour(name);
    ctx.lineWidth = width * devicePixelRatio;
    ctx.setLineDash(dash.map((length) => length * devicePixelRatio));
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}
