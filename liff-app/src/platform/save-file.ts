import { Failure, offline } from '../api/failure.ts';

/** A province's tables take seconds to make, never a minute. */
const PATIENCE_MS = 60_000;

/** Fetches a file and hands it to the browser under its own name. Throws `Failure` with the server's own sentence. */
export async function saveFile(address: string): Promise<void> {
  const { response, blob } = await fetched(address);
  if (!response.ok) throw new Failure('problem', await blob.text());
  const link = document.createElement('a');
  const here = URL.createObjectURL(blob);
  link.href = here;
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  URL.revokeObjectURL(here);
}

async function fetched(address: string): Promise<{ response: Response; blob: Blob }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { response, blob: await response.blob() };
  } catch {
    throw offline();
  }
}

/** The Thai name, as RFC 5987 writes it. */
export function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : '';
}
