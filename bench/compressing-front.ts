/** Answers as Firebase Hosting does: what the server gives, compressed with gzip where that is of use. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Fonts and pictures are compressed already. */
const COMPRESSIBLE = /text\/|javascript|json|svg/;

/** Static files are compressed once, as a content network keeps them. */
export async function compressingFront(target: string): Promise<{ url: string; close(): Promise<void> }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((asked, answer) => {
    const forward = request(
      new URL(asked.url ?? '/', target),
      { method: asked.method ?? 'GET', headers: { ...asked.headers, 'accept-encoding': 'identity' } },
      async (given) => {
        const parts: Buffer[] = [];
        for await (const part of given) parts.push(part as Buffer);
        const body = Buffer.concat(parts);
        const headers = { ...given.headers };
        delete headers['content-length'];
        delete headers['transfer-encoding'];
        const compress = body.length > 0 && COMPRESSIBLE.test(headers['content-type'] ?? '');
        if (!compress) return void answer.writeHead(given.statusCode ?? 502, headers).end(body);
        const name = `${asked.method} ${asked.url}`;
        const isStatic = asked.url?.startsWith('/liff/assets/') === true;
        const zipped = (isStatic && kept.get(name)) || gzipSync(body);
        if (isStatic) kept.set(name, zipped);
        answer.writeHead(given.statusCode ?? 502, { ...headers, 'content-encoding': 'gzip' }).end(zipped);
      },
    );
    forward.once('error', () => answer.writeHead(502).end());
    asked.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
