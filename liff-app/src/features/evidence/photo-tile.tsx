import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { useState } from 'preact/hooks';
import { Icon } from '../../design/icon.tsx';
import { PhotoIcon } from './icons.tsx';
import { LargePhoto } from './large-photo.tsx';
import type { Boxed } from './photo-box.ts';

interface PhotoTileProps {
  photo: Boxed;
  n: number;
  /** Where the picture is seen; undefined while there is none to see. */
  address: string | undefined;
  /** It did not come. */
  onMissing: () => void;
  onRetry: () => void;
  onRemove: () => void;
}

/** A photo of the form: what it looks like, how far it is, and how to take it out again. */
export function PhotoTile({ photo, n, address, onMissing, onRetry, onRemove }: PhotoTileProps) {
  const [large, setLarge] = useState(false);
  const [missing, setMissing] = useState<string>();
  const shown = address !== undefined && address !== missing ? address : undefined;
  const gone = photo.state === 'here' && address !== undefined && !shown;
  return (
    <li class={`photo ${gone ? 'refused' : photo.state}`}>
      <div class="photo-face">
        {shown && (
          <button type="button" class="photo-open" aria-label={say.openNth(n)} onClick={() => setLarge(true)}>
            <img
              src={shown}
              alt=""
              decoding="async"
              onError={() => {
                setMissing(shown);
                onMissing();
              }}
            />
          </button>
        )}
        <button type="button" class="photo-remove" aria-label={say.removeNth(n)} onClick={onRemove}>
          <PhotoIcon name="close" />
        </button>
      </div>
      <PhotoState photo={photo} gone={gone} />
      {photo.state === 'failed' && (
        <button type="button" class="button quiet compact" aria-label={say.retryNth(n)} onClick={onRetry}>
          {say.retry}
        </button>
      )}
      {large && shown && <LargePhoto address={shown} name={say.nth(n)} onClose={() => setLarge(false)} />}
    </li>
  );
}

function PhotoState({ photo: { state, sent, why }, gone }: { photo: Boxed; gone: boolean }) {
  const wrong = why ?? (gone ? say.gone : undefined);
  if (wrong)
    return (
      <p class="photo-state">
        <Icon name="alert" />
        <span>{wrong}</span>
      </p>
    );
  const percent = Math.round(sent * 100);
  const words =
    state === 'preparing'
      ? say.preparing
      : state === 'waiting'
        ? say.waiting
        : state === 'sending'
          ? say.sending(percent)
          : say.here;
  return (
    <p class="photo-state">
      {state === 'here' && <Icon name="check" />}
      <span>{words}</span>
      {state === 'sending' && (
        <span class="photo-bar" aria-hidden="true">
          <i style={{ width: `${percent}%` }} />
        </span>
      )}
    </p>
  );
}
