import type { Me } from '@thankamnot/shared/api/shapes';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';

/** Coordinators of the whole province alone edit duties; the server holds to it, this only says so. */
export const mayEdit = ({ coordinates }: Me): boolean =>
  coordinates !== null && coordinates.district === null;

export function NotAllowed({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Blank icon="alert" title={say.notAllowed} text={say.notAllowedText} />
    </Page>
  );
}
