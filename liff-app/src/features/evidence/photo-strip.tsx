import type { Photo } from '@thankamnot/shared/photo/photo';
import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { useState } from 'preact/hooks';
import { Icon } from '../../design/icon.tsx';
import type { Place } from '../report/drafts.ts';
import { LargePhoto } from './large-photo.tsx';
import { usePhotoLink } from './use-photo-link.ts';
import './evidence.css';

/** Photos of a report to look at; each opens large. */
export function PhotoStrip({ place, photos }: { place: Place; photos: readonly Photo[] }) {
  const link = usePhotoLink(place, true);
  const [large, setLarge] = useState<{ address: string; name: string }>();
  if (link.failure)
    return (
      <p class="fault">
        <Icon name="alert" />
        {link.failure.message}
      </p>
    );
  return (
    <ul class="photos">
      {photos.map(({ id, width, height }, index) => {
        const address = link.addressOf(id);
        return (
          <li key={id} class="photo">
            <div class="photo-face">
              {address && (
                <button
                  type="button"
                  class="photo-open"
                  aria-label={say.openNth(index + 1)}
                  onClick={() => setLarge({ address, name: say.nth(index + 1) })}
                >
                  <img
                    src={address}
                    alt=""
                    width={width}
                    height={height}
                    loading="lazy"
                    decoding="async"
                    onError={link.renew}
                  />
                </button>
              )}
            </div>
          </li>
        );
      })}
      {large && <LargePhoto {...large} onClose={() => setLarge(undefined)} />}
    </ul>
  );
}
