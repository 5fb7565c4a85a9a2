/** What the form needs only once it is sent. It loads while the person fills in, so that the form stands sooner. */
export { Confirm } from '../../design/confirm.tsx';
export { checkEntry } from './check.ts';
export { FaultSummary } from './fault-summary.tsx';
export { MergePanel } from './merge-panel.tsx';
export { SuccessPage } from './success-page.tsx';
