import type { Platform } from './platform.ts';

/** The mode is known when the app is built, so each build holds one of the two and no trace of the other. */
export async function loadPlatform(liffId: Promise<string>): Promise<Platform> {
  if (import.meta.env.MODE === 'rehearsal') {
    const { rehearsalPlatform } = await import('./rehearsal.ts');
    return rehearsalPlatform(await liffId);
  }
  const { linePlatform } = await import('./line.ts');
  return linePlatform(await liffId);
}
