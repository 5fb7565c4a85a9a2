/** What a file link leads to. The file is made when it is fetched; it is opened outside LINE, by a person. */
import { PROBLEM_STATUS, Problem } from '@thankamnot/shared/problem';
import { inviteWording as say } from '@thankamnot/shared/wording/invites';
import { type Response, Router } from 'express';
import { areaOf, boardOf } from '../../use-cases/boards.ts';
import { dutyDoc } from '../../use-cases/documents.ts';
import { exportBoard } from '../../use-cases/export-board.ts';
import { printInvites } from '../../use-cases/invite-units.ts';
import { placeName } from '../../use-cases/place-name.ts';
import type { Ports } from '../../use-cases/ports.ts';
import { read } from '../../use-cases/records.ts';
import type { FileLinks, InviteFile, RoundFile } from './file-links.ts';

export interface FilesOptions {
  ports: Ports;
  fileLinks: FileLinks;
  /** `https://liff.line.me/{liffId}` and a path. */
  liffUrl(path: string): string;
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

async function sendFile(options: FilesOptions, token: string, response: Response): Promise<void> {
  const claim = options.fileLinks.verify(token, options.ports.clock.now());
  const { fileName, plainName, mimeType, bytes } =
    claim.of === 'invites' ? await inviteFile(options, claim) : await roundFile(options, claim);
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

interface MadeFile {
  fileName: string;
  /** For programs that do not read Thai names. */
  plainName: string;
  mimeType: string;
  bytes: Uint8Array;
}

async function roundFile({ ports }: FilesOptions, claim: RoundFile): Promise<MadeFile> {
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

async function inviteFile({ ports, liffUrl }: FilesOptions, claim: InviteFile): Promise<MadeFile> {
  const bytes = await printInvites(ports, claim, liffUrl);
  const name = await placeName(ports, claim.province, claim.province);
  return {
    fileName: say.fileName(name),
    plainName: 'invites.pdf',
    mimeType: 'application/pdf',
    bytes,
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
