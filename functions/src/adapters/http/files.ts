/** What a file link leads to. The file is made when it is fetched; it is opened outside LINE, by a person. */
import type { OwnDataFormat } from '@thankamnot/shared/api/own-data-formats';
import { PROBLEM_STATUS, Problem } from '@thankamnot/shared/problem';
import { inviteWording } from '@thankamnot/shared/wording/invites';
import { ownData as ownWording } from '@thankamnot/shared/wording/liff/own-data';
import { type NextFunction, type Response, Router } from 'express';
import { areaOf, boardOf } from '../../use-cases/boards.ts';
import { dutyIn } from '../../use-cases/duty-in.ts';
import { exportBoard } from '../../use-cases/export-board.ts';
import { printInvites } from '../../use-cases/invite-units.ts';
import { ownData } from '../../use-cases/own-data.ts';
import { placeName } from '../../use-cases/place-name.ts';
import type { Ports } from '../../use-cases/ports.ts';
import type { FileClaim, FileLinks, InviteFile, OwnDataFile, RoundFile } from './file-links.ts';

export interface FilesOptions {
  ports: Ports;
  fileLinks: FileLinks;
  /** `https://liff.line.me/{liffId}` and a path. */
  liffUrl(path: string): string;
}

export function fileRouter(options: FilesOptions): Router {
  const router = Router();
  router.get('/files/:token', (request, response, next) => {
    sendFile(options, request.params.token, response).catch(sayInBrowser(response, next));
  });
  return router;
}

/** Whoever opens an old link is a person in a browser: a sentence, not a document for programs. */
export const sayInBrowser = (response: Response, next: NextFunction) => (error: unknown) => {
  if (!(error instanceof Problem)) return next(error);
  response
    .status(PROBLEM_STATUS[error.code])
    .set('Cache-Control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(error.message);
};

async function sendFile(options: FilesOptions, token: string, response: Response): Promise<void> {
  const claim = options.fileLinks.verify(token, options.ports.clock.now());
  const { fileName, plainName, mimeType, bytes } = await made(options, claim);
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

function made(options: FilesOptions, claim: FileClaim): Promise<MadeFile> {
  switch (claim.of) {
    case 'round':
      return roundFile(options, claim);
    case 'invites':
      return inviteFile(options, claim);
    case 'own_data':
      return ownDataFile(options, claim);
  }
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
  const [duty, board] = await Promise.all([dutyIn(ports, id, province), boardOf(ports, id, round, province)]);
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
    fileName: inviteWording.fileName(name),
    plainName: 'invites.pdf',
    mimeType: 'application/pdf',
    bytes,
  };
}

const OWN_DATA_TYPES: Record<OwnDataFormat, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

async function ownDataFile({ ports }: FilesOptions, { user, format }: OwnDataFile): Promise<MadeFile> {
  const data = await ownData(ports, user);
  const text = await ports.press.printOwnData(data, format, ports.clock.now());
  return {
    fileName: `${ownWording.fileName}.${format}`,
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
