/** What the form does without until it is sent. It loads while the person fills in, so that the form stands sooner. */

export { createPressKeys } from '../../api/press-key.ts';
export { photosFiled, photosSettled } from '../evidence/photo-boxes.ts';
export { PhotoField } from '../evidence/photo-field.tsx';
export { checkEntry } from './check.ts';
export { FaultSummary } from './fault-summary.tsx';
export { MergePanel } from './merge-panel.tsx';
export { NothingAsked } from './nothing-asked.tsx';
export { pruneDrafts } from './old-drafts.ts';
export { OpeningNotices } from './opening-notices.tsx';
export { SuccessPage } from './success-page.tsx';
