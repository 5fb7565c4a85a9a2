import type { Platform } from './platform.ts';

/** LINE's own browser cannot download: there the phone's browser opens the link, which needs no sign-in. */
export function openFile(platform: Platform, path: string): void {
  const address = new URL(path, location.origin).href;
  if (platform.inLine) platform.openExternal(address);
  else location.assign(address);
}
