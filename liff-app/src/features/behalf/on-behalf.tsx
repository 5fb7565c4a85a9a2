import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { behalf as say } from '@thankamnot/shared/wording/liff/behalf';
import { Notice } from '../../design/notice.tsx';
import { useApp } from '../../session/app-context.tsx';
import './behalf.css';

/** Above the form of somebody else's unit: for whom it is, and what its officers learn of it. */
export function OnBehalf({ item }: { item: WorkItem }) {
  const { me } = useApp();
  return (
    <div class="behalf">
      <Notice tone="soon" icon="person" title={say.title(item.unit.name)}>
        <p>{say.text(me.name)}</p>
      </Notice>
    </div>
  );
}
