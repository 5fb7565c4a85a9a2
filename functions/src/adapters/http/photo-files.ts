/** What a link to photos leads to: pictures for `<img>`, which carries no session. */
import { Router } from 'express';
import type { Ports } from '../../use-cases/ports.ts';
import { showPhoto } from '../../use-cases/show-photo.ts';
import type { PhotoLinks } from './file-links.ts';
import { sayInBrowser } from './files.ts';

export interface PhotoFilesOptions {
  ports: Ports;
  photoLinks: PhotoLinks;
}

export function photoRouter({ ports, photoLinks }: PhotoFilesOptions): Router {
  const router = Router();
  router.get('/files/photos/:token/:photo', (request, response, next) => {
    const send = async () => {
      const { token, photo } = request.params;
      const place = photoLinks.verify(token, ports.clock.now());
      const { type, bytes } = await showPhoto(ports, place, photo);
      response
        .set({
          'Content-Type': type,
          'Content-Disposition': 'inline',
          // Its bytes never change; the page that shows it lives longer than the link.
          'Cache-Control': 'private, max-age=3600, immutable',
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cross-Origin-Resource-Policy': 'same-origin',
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
        })
        .send(Buffer.from(bytes));
    };
    send().catch(sayInBrowser(response, next));
  });
  return router;
}
