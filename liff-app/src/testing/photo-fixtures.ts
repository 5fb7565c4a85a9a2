/** Photos of a report, and what stands behind them. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Photo } from '@thankamnot/shared/photo/photo';
import * as fixtures from './fixtures.ts';

export const photo = (n: number): Photo => ({
  id: String(n).padStart(64, '0'),
  type: 'image/jpeg',
  bytes: 284_113,
  width: 1600,
  height: 1200,
});

export const photoLink: ResponseOf<'photoLink'> = {
  url: '/files/photos/link',
  expiresAt: '2099-01-01T00:00:00.000Z',
};

const withPhotos = fixtures.revision(3, { photos: [photo(1), photo(2)] });

/** A report in progress that has two photos. */
export const formWithPhotos: ResponseOf<'reportForm'> = {
  ...fixtures.odlocForm,
  item: { ...fixtures.odloc, status: 'in_progress' },
  report: withPhotos,
};

/** One photo at first, then another beside it. */
export const historyWithPhotos: ResponseOf<'revisions'> = {
  item: fixtures.done,
  revisions: [
    fixtures.revision(4, {
      by: fixtures.kanjana.name,
      status: 'done',
      values: { domains: ['education', 'economy', 'environment'] },
      photos: [photo(1), photo(2)],
      completedOn: '2025-09-22',
    }),
    withPhotos,
    fixtures.revision(2, { photos: [photo(1)] }),
    fixtures.revision(1, { status: 'acknowledged', values: null, via: 'chat' }),
  ],
};
