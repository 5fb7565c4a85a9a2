/** The few pictures of the app, drawn on a 24 × 24 grid. They repeat what a text beside them says, so they are hidden
 * from screen readers. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  alert: 'M12 8v5m0 3.5h.01M12 3.5L2.5 20h19z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z',
  pencil: 'M4 20l1-4L16 5l3 3L8 19z',
  none: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8',
  hand: 'M4 11l5 5L20 5M4 18h16',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  chart: 'M5 20V11M12 20V4M19 20v-6',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20.5c.8-4 4-6 7.5-6s6.7 2 7.5 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  signal: 'M3 3l18 18M5 12.5c1.5-1.5 3-2.5 5-3M8.5 16a5 5 0 017 0M12 20h.01M14 9.5c2 .5 3.5 1.5 5 3',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM20 20l-4.5-4.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
