/** Pictures that only photos need; drawn as those in `design/icon.tsx`. */
const PATHS = {
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  close: 'M6 6l12 12M18 6L6 18',
  clip: 'M19.5 11.5l-7.5 7.5a4.5 4.5 0 01-6.4-6.4l8-8a3 3 0 014.3 4.3l-8 8a1.5 1.5 0 01-2.1-2.1l7-7',
} as const;

export function PhotoIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
