/** Pictures that the list of fields alone needs; the app's own set is loaded by every phone. */
const PATHS = {
  up: 'M6 14.5l6-6 6 6',
  down: 'M6 9.5l6 6 6-6',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 12.5h8L17 7',
} as const;

export const ActIcon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
