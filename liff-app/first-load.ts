/** What the phone loads before the officer's form stands there: counted from the production build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

export interface FirstLoad {
  /** Gzip bytes of JavaScript until the form can be typed in: entry, what it imports, LINE's SDK. */
  jsGzipBytes: number;
  files: { file: string; gzipBytes: number }[];
  /** Gzip bytes that follow while the person fills in: the form's check with zod, the page after sending. */
  laterJsGzipBytes: number;
}

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const SDK = 'src/platform/line.ts';
const LATER = 'src/features/report/after.ts';

/** Needs `vite build` first; throws where the build is not there or lacks one of the parts. */
export function measureFirstLoad(dist = DIST): FirstLoad {
  const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (!entry) throw new Error(`${dist}.vite/manifest.json names no entry`);
  const first = reach(manifest, [entry, SDK]);
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
