/** Line drawings on a square of 24, as the mini-app's: two units wide, round ends. */
export const ICONS = {
  register:
    '<circle cx="9" cy="8" r="4"/><path d="M2 21c0-4 3-7 7-7 2 0 3.6.7 4.8 1.9M18 14v7M14.5 17.5h7"/>',
  help: '<circle cx="12" cy="12" r="9.5"/><path d="M9.2 9.3c.2-1.6 1.4-2.6 2.9-2.6 1.6 0 2.9 1.1 2.9 2.6 0 2.1-3 2.3-3 4.6"/><path d="M12 17.3v.1"/>',
  shield:
    '<path d="M12 2.5 4 5.5v6c0 5 3.4 8.5 8 10 4.6-1.5 8-5 8-10v-6z"/><path d="m8.5 12 2.5 2.5 4.5-5"/>',
  report: '<path d="M4 20h4L20 8l-4-4L4 16zM13.5 6.5l4 4"/>',
  work: '<rect x="4" y="4" width="16" height="17" rx="2"/><path d="M9 2.5h6v3.5H9zM8 11h8M8 15.5h5"/>',
  status: '<path d="M3 21h18M5 21V9l7-5.5L19 9v12"/><path d="m9 14.5 2.2 2.2 4-4.4"/>',
  app: '<rect x="6" y="2.5" width="12" height="19" rx="2.5"/><path d="M9.5 7.5h5M9.5 11.5h5M11 18h2"/>',
  person: '<circle cx="12" cy="8" r="4.5"/><path d="M3.5 21.5c0-4.7 3.8-7.5 8.5-7.5s8.5 2.8 8.5 7.5"/>',
  overview: '<path d="M3 21h18"/><path d="M6 17.5v-5M12 17.5v-13M18 17.5v-8.5"/>',
  rate: '<path d="M12 2.5A9.5 9.5 0 1 0 21.5 12H12z"/><path d="M16 2.8A9.5 9.5 0 0 1 21.2 8H16z"/>',
  missing: '<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.8 2.5"/>',
  bell: '<path d="M5 17.5V11a7 7 0 0 1 14 0v6.5l2 1H3z"/><path d="M9.8 21.5h4.4"/>',
  megaphone: '<path d="M3 9.5v5h4l9 5v-15l-9 5zM7.5 14.5l1.5 6h2.5l-1-5M19.5 9.5a4 4 0 0 1 0 5"/>',
} as const;

export type IconName = keyof typeof ICONS;
