/** Line drawings for buttons; each button carries its own name, so these are silent. */
const PATHS = {
  send: 'M3 11.5 21 3l-5 18-4.5-7.5z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.1M15 9.5v.1',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  close: 'M6 6l12 12M18 6 6 18',
  outside: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
} as const;

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** Stands for every sticker: LINE's own pictures are not ours to show. */
export const StickerPicture = () => (
  <svg class="sticker" viewBox="0 0 100 100" role="img" aria-label="สติกเกอร์">
    <circle cx="50" cy="50" r="44" fill="#ffd54a" />
    <path
      d="M30 42q6-9 12 0M58 42q6-9 12 0"
      fill="none"
      stroke="#5b3d00"
      stroke-width="5"
      stroke-linecap="round"
    />
    <path d="M28 58q22 30 44 0z" fill="#8c2f1b" />
  </svg>
);
