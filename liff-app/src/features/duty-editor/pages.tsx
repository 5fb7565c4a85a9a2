/** Making and editing duties comes as one: whoever opens the shelf goes on to the editor. */
import type { Route } from '../../router/routes.ts';
import { EditDutyPage, NewDutyPage } from './edit-page.tsx';
import { ShelfPage } from './shelf-page.tsx';
import './duty-editor.css';

type EditorRoute = Extract<Route, { page: 'duty-shelf' | 'new-duty' | 'edit-duty' }>;

export function DutyEditorPages({ route }: { route: EditorRoute }) {
  switch (route.page) {
    case 'new-duty':
      return <NewDutyPage template={route.template} key={route.template} />;
    case 'edit-duty':
      return <EditDutyPage duty={route.duty} key={route.duty} />;
    default:
      return <ShelfPage />;
  }
}
