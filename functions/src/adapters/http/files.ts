/** What a file link leads to. The file is made when it is fetched; it is opened outside LINE, by a person. */
import { PROBLEM_STATUS, Problem } from '@thankamnot/shared/problem';
import { type Response, Router } from 'express';
import { areaOf, boardOf } from '../../use-cases/boards.ts';
import { dutyIn } from '../../use-cases/duty-in.ts';
import { exportBoard } from '../../use-cases/export-board.ts';
import type { Ports } from '../../use-cases/ports.ts';
import type { FileLinks } from './file-links.ts';

export interface FilesOptions {
  ports: Ports;
  fileLinks: FileLinks;
}

export function fileRouter(options: FilesOptions): Router {
  const router = Router();
  router.get('/files/:token', (request, response, next) => {
    sendFile(options, request.params.token, response).catch((error: unknown) => {
      if (!(error instanceof Problem)) return next(error);
      // Whoever opens an old link is a person in a browser: a sentence, not a document for programs.
      response
        .status(PROBLEM_STATUS[error.code])
        .set('Cache-Control', 'no-store')
        .type('text/plain; charset=utf-8')
        .send(error.message);
    });
  });
  return router;
}

async function sendFile(
  { ports, fileLinks }: FilesOptions,
  token: string,
  response: Response,
): Promise<void> {
  const { duty: id, round, province, district, kind, format } = fileLinks.verify(token, ports.clock.now());
  const [duty, board] = await Promise.all([dutyIn(ports, id, province), boardOf(ports, id, round, province)]);
  if (!duty) throw new Problem('unknown_duty');
  const coordinates = district === undefined ? {} : { district };
  const { fileName, mimeType, bytes } = await exportBoard(ports, {
    duty,
    board,
    kind,
    format,
    area: (whole) => areaOf(whole, { user: '', name: '', province, units: [], coordinates }),
  });
  response
    .set({
      'Content-Type': mimeType,
      'Content-Disposition': contentDisposition(fileName, `${id}-${round}.${format}`),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    .send(Buffer.from(bytes));
}

/** RFC 6266: the Thai name as RFC 5987 writes it, and a plain one for programs that don't read that. */
export function contentDisposition(fileName: string, plain: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain.replace(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encoded}`;
}
