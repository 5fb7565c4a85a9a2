/** The desk's two pages, which come in one file: whoever opens one goes on to the other. */
export { BoardPage } from './board-page.tsx';
export { DutiesPage } from './duties-page.tsx';
