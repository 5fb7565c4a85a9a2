import type { Platform } from './platform.ts';
import { saveFile } from './save-file.ts';

/**
 * Opens a short-lived link to a file. LINE's own browser cannot download: there the phone's browser opens the link,
 * which needs no sign-in. Anywhere else the file is saved here, so that what goes wrong is said here: throws `Failure`.
 */
export async function openFile(platform: Platform, url: string): Promise<'opened' | 'saved'> {
  const address = new URL(url, location.origin).href;
  if (platform.inLine) {
    platform.openExternal(address);
    return 'opened';
  }
  await saveFile(address);
  return 'saved';
}
