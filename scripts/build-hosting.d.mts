export function layOutHosting(out: string): void;
