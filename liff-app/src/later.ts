/** What every page but the form needs: the table of pages, and where their endpoints are. */
export { LATER_PATHS } from './api/later-paths.ts';
export { PageOf } from './pages.tsx';
