/** The form's part for photos: chosen or taken, on their way, there. */
import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { MOST_PHOTOS, type Photo } from '@thankamnot/shared/photo/photo';
import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { report } from '@thankamnot/shared/wording/liff/report';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { PhotoIcon } from './icons.tsx';
import type { PhotoPurpose } from './kept-photos.ts';
import { createPhotoBox } from './photo-box.ts';
import { photoBoxOf } from './photo-boxes.ts';
import { PhotoTile } from './photo-tile.tsx';
import { usePhotoLink } from './use-photo-link.ts';
import './evidence.css';

interface PhotoFieldProps {
  item: WorkItem;
  purpose?: PhotoPurpose;
  /** Photos of the report so far. */
  stored: readonly Photo[];
  /** Ids of the photos that the form has. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

export function PhotoField({ item, purpose = 'report', stored, value, onChange }: PhotoFieldProps) {
  const hintId = useId();
  const { call, me } = useApp();
  const place = { duty: item.duty, round: item.round, unit: item.unit.code };
  const box = useMemo(
    () =>
      photoBoxOf(me.user, place, purpose, () =>
        createPhotoBox({ call, user: me.user, place, purpose, stored: stored.map(({ id }) => id) }),
      ),
    [],
  );
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = box.onChange(() => redraw((n) => n + 1));
    box.connect(value, onChange);
    return stop;
  }, []);
  useEffect(() => box.align(value), [value.join()]);

  const { list } = box;
  const link = usePhotoLink(
    place,
    list.some(({ id, preview }) => id !== undefined && preview === undefined),
  );
  const full = list.length >= MOST_PHOTOS;
  const here = list.filter(({ state }) => state === 'here').length;

  return (
    <fieldset class="field photo-field" aria-describedby={hintId}>
      <legend class="label">
        {say.label}
        <span class="optional"> ({report.optional})</span>
      </legend>
      <p class="hint" id={hintId}>
        {say.hint(MOST_PHOTOS)}
      </p>
      {list.length > 0 && (
        <ul class="photos">
          {list.map((photo, index) => (
            <PhotoTile
              key={photo.key}
              photo={photo}
              n={index + 1}
              address={photo.preview ?? (photo.id && link.addressOf(photo.id))}
              onMissing={link.renew}
              onRetry={box.retry}
              onRemove={() => box.remove(photo)}
            />
          ))}
        </ul>
      )}
      <p class="sr" role="status">
        {list.length > 0 && say.attached(here, list.length)}
      </p>
      {box.leftOut > 0 && (
        <p class="hint" role="status">
          {say.leftOut(box.leftOut, MOST_PHOTOS)}
        </p>
      )}
      {full ? (
        <p class="hint">{say.full(MOST_PHOTOS)}</p>
      ) : (
        <label class="button quiet photo-add">
          <PhotoIcon name="camera" />
          {list.length > 0 ? say.addMore : say.add}
          <input
            type="file"
            class="sr"
            accept="image/*"
            multiple
            onChange={({ currentTarget }) => {
              box.add([...(currentTarget.files ?? [])]);
              // The same photo may be chosen again after it was taken out.
              currentTarget.value = '';
            }}
          />
        </label>
      )}
    </fieldset>
  );
}
