import { pages } from '@thankamnot/shared/wording/liff/pages';
import { Page } from './design/page.tsx';
import { Link } from './router/router.tsx';

export function NotFoundPage() {
  return (
    <Page title={pages.notFound.title}>
      <p>{pages.notFound.text}</p>
      <Link to={{ page: 'work' }} class="button">
        {pages.notFound.toWork}
      </Link>
    </Page>
  );
}
