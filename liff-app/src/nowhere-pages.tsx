/** Where an address leads nowhere for the one who opened it: what to do instead. */
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { Page } from './design/page.tsx';
import { Link } from './router/router.tsx';

export const NotFoundPage = () => <Nowhere {...pages.notFound} />;

/** A coordinator's link, passed on to an officer. The server holds to it; this says so before it is asked. */
export const DeskOnlyPage = () => <Nowhere {...pages.deskOnly} />;

function Nowhere({ title, text }: { title: string; text: string }) {
  return (
    <Page title={title}>
      <p>{text}</p>
      <Link to={{ page: 'work' }} class="button">
        {pages.toWork}
      </Link>
    </Page>
  );
}
