/** Making and editing duties comes as one: whoever opens the shelf goes on to the editor. */
import './duty-editor.css';

export { EditDutyPage, NewDutyPage } from './edit-page.tsx';
export { ShelfPage } from './shelf-page.tsx';
