/** What the form does without until it is sent. It loads while the person fills in, so that the form stands sooner. */
export { Confirm } from '../../design/confirm.tsx';
export { photosFiled, photosSettled } from '../evidence/photo-boxes.ts';
export { checkEntry } from './check.ts';
export { FaultSummary } from './fault-summary.tsx';
export { MergePanel } from './merge-panel.tsx';
export { pruneDrafts } from './old-drafts.ts';
export { SuccessPage } from './success-page.tsx';
