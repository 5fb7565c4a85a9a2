/** Pictures of the acts on a unit, apart from those that the officer's form loads. */
const PATHS = {
  call: 'M6 3h3l1.5 4.5L8 9a11 11 0 006 6l1.5-2.5L20 14v3.5a2.5 2.5 0 01-2.5 2.5A14.5 14.5 0 013.5 6 2.5 2.5 0 016 3z',
  remind: 'M6 16V11a6 6 0 0112 0v5l1.5 2h-15zM10 20.5h4',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5',
  report: 'M4 20l1-4L16 5l3 3L8 19z',
} as const;

export function ActIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
