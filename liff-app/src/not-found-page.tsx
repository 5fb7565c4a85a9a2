import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Page } from './design/page.tsx';
import { Link } from './router/router.tsx';

export function NotFoundPage() {
  return (
    <Page title={shell.notFound.title}>
      <p>{shell.notFound.text}</p>
      <Link to={{ page: 'work' }} class="button">
        {shell.notFound.toWork}
      </Link>
    </Page>
  );
}
