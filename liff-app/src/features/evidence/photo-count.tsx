import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { PhotoIcon } from './icons.tsx';

/** That a report has photos, where there is no room for them. */
export function PhotoCount({ count }: { count: number }) {
  return (
    <span class="soft small photo-count">
      <PhotoIcon name="clip" />
      <span class="sr">{say.label} </span>
      {say.count(count)}
    </span>
  );
}
