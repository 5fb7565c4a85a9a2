/** Everything about sending by hand comes as one: whoever opens one of these pages goes on to the next. */
import './send.css';

export { BroadcastPage } from './broadcast-page.tsx';
export { PlanPage, RemindPage } from './plan-page.tsx';
export { RecordPage } from './record-page.tsx';
export { SendingsPage } from './sendings-page.tsx';
export { SharePage } from './share-page.tsx';
