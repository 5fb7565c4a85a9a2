/** What the form needs only once it is sent. It loads while the person fills in, so that the form stands sooner. */
export { photosFiled, photosSettled } from '../evidence/photo-boxes.ts';
export { checkEntry } from './check.ts';
export { MergePanel } from './merge-panel.tsx';
export { SuccessPage } from './success-page.tsx';
