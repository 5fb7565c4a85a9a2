/** What the phone loads for the officer's form, as the HTML of the production build says it: counted from that build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface ManifestChunk {
  file: string;
  imports?: string[];
}

export interface FirstLoad {
  /** Gzip bytes of JavaScript that the form needs to be drawn and sent from: entry, what it imports, sign-in, LINE's SDK. */
  jsGzipBytes: number;
  files: { file: string; gzipBytes: number }[];
  /** Gzip bytes that follow while the person fills in: the form's check with zod, the page after sending. */
  laterJsGzipBytes: number;
}

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const LATER = 'src/features/report/after.ts';

/** Needs `vite build` first; throws where the build is not there or lacks one of the parts. */
export function measureFirstLoad(dist = DIST): FirstLoad {
  const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  const html = readFileSync(`${dist}index.html`, 'utf8');
  const entry = /<script type="module"[^>]* src="\/liff\/([^"]+)"/.exec(html)?.[1];
  const lists = JSON.parse(/id="chunks"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
  if (!entry || !lists.start) throw new Error(`${dist}index.html does not say what it loads`);
  const named = [entry, ...lists.start.map((path: string) => path.replace('/liff/', ''))];
  const first = reach(
    manifest,
    Object.keys(manifest).filter((name) => named.includes(manifest[name]?.file ?? '')),
  );
  const later = [...reach(manifest, [LATER])].filter((name) => !first.has(name));
  const files = [...first].map((name) => size(dist, manifest[name] as ManifestChunk));
  return {
    jsGzipBytes: sum(files),
    files,
    laterJsGzipBytes: sum(later.map((name) => size(dist, manifest[name] as ManifestChunk))),
  };
}

/** Chunks and all that they import statically. */
function reach(
  manifest: Record<string, ManifestChunk>,
  names: string[],
  seen = new Set<string>(),
): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no chunk for ${name}`);
    if (seen.has(name)) continue;
    seen.add(name);
    reach(manifest, chunk.imports ?? [], seen);
  }
  return seen;
}

const size = (dist: string, { file }: ManifestChunk) => ({
  file,
  gzipBytes: gzipSync(readFileSync(dist + file), { level: 9 }).length,
});
const sum = (files: { gzipBytes: number }[]) => files.reduce((total, { gzipBytes }) => total + gzipBytes, 0);
