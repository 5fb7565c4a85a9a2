/** What a file link leads to. The file is made when it is fetched; it is opened outside LINE, by a person. */
import type { OwnDataFormat } from '@thankamnot/shared/api/own-data-formats';
import { PROBLEM_STATUS, Problem } from '@thankamnot/shared/problem';
import { ownData as say } from '@thankamnot/shared/wording/liff/own-data';
import { type Response, Router } from 'express';
import { areaOf, boardOf } from '../../use-cases/boards.ts';
import { dutyDoc } from '../../use-cases/documents.ts';
import { exportBoard } from '../../use-cases/export-board.ts';
import { ownData } from '../../use-cases/own-data.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { read } from '../../use-cases/records.ts';
import type { DocumentClaim, FileLinks, OwnDataClaim } from './file-links.ts';

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
  const claim = fileLinks.verify(token, ports.clock.now());
  const { fileName, plainName, mimeType, bytes } =
    claim.kind === 'own_data' ? await ownDataFile(ports, claim) : await documentFile(ports, claim);
  response
    .set({
      'Content-Type': mimeType,
      'Content-Disposition': contentDisposition(fileName, plainName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    .send(Buffer.from(bytes));
}

/** A file as it is sent; `plainName` is for programs that read no Thai names. */
interface SentFile {
  fileName: string;
  plainName: string;
  mimeType: string;
  bytes: Uint8Array;
}

async function documentFile(ports: Ports, claim: DocumentClaim): Promise<SentFile> {
  const { duty: id, round, province, district, kind, format } = claim;
  const [duty, board] = await Promise.all([
    read(ports.store, dutyDoc(id)),
    boardOf(ports, id, round, province),
  ]);
  if (!duty) throw new Problem('unknown_duty');
  const coordinates = district === undefined ? {} : { district };
  const file = await exportBoard(ports, {
    duty,
    board,
    kind,
    format,
    area: (whole) => areaOf(whole, { user: '', name: '', province, units: [], coordinates }),
  });
  return { ...file, plainName: `${id}-${round}.${format}` };
}

const OWN_DATA_TYPES: Record<OwnDataFormat, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

async function ownDataFile(ports: Ports, { user, format }: OwnDataClaim): Promise<SentFile> {
  const data = await ownData(ports, user);
  const text = await ports.press.printOwnData(data, format, ports.clock.now());
  return {
    fileName: `${say.fileName}.${format}`,
    plainName: `than-kamnot-my-data.${format}`,
    mimeType: OWN_DATA_TYPES[format],
    bytes: Buffer.from(text),
  };
}

/** RFC 6266: the Thai name as RFC 5987 writes it, and a plain one for programs that don't read that. */
export function contentDisposition(fileName: string, plain: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain.replace(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encoded}`;
}
