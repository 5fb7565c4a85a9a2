import { useCallback } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { useApp } from '../../session/app-context.tsx';
import type { Place } from '../report/drafts.ts';

/** Half a minute before the link ends, so that no picture is asked for with an old one. */
const MARGIN_MS = 30_000;

/** Addresses of a report's photos on the server. They end soon; `renew` is for a picture that did not come. */
export function usePhotoLink({ duty, round, unit }: Place, wanted: boolean) {
  const { call } = useApp();
  const link = useLoad(
    `photos/${duty}/${round}/${unit}/${wanted}`,
    async () => (wanted ? call('photoLink', { params: { duty, round, unit } }) : undefined),
    { fresh: true },
  );
  const { data, reload } = link;
  const renew = useCallback(() => {
    if (data && Date.parse(data.expiresAt) - Date.now() < MARGIN_MS) reload();
  }, [data, reload]);
  return {
    addressOf: (id: string): string | undefined => data && `${data.url}/${id}`,
    failure: link.failure,
    renew,
  };
}
