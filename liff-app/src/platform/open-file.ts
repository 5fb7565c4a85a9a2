import type { Platform } from './platform.ts';

/** Opens a short-lived link to a file. LINE's own browser cannot download: there the phone's browser opens it. */
export function openFile(platform: Platform, url: string): void {
  const address = new URL(url, location.origin).href;
  if (platform.inLine) platform.openExternal(address);
  else location.assign(address);
}
