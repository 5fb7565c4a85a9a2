import type { Metafile } from 'esbuild';

export function buildFunctions(out: string): Promise<Metafile>;
