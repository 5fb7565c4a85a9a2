/** What the deployed functions and the code behind them must agree on. Imports nothing: it is read at every start. */

/** The nearest region with Functions, Tasks, Scheduler and Firestore. Firestore's own region can never be changed. */
export const REGION = 'asia-southeast1';

/** The queue is named after the function that empties it. */
export const DELIVERY_QUEUE = `locations/${REGION}/functions/deliver`;

/** Secrets are bound to the functions that use them, and to no other. */
export const SECRETS = {
  /** Checks LINE's signature, and answers. */
  webhook: ['LINE_CHANNEL_SECRET', 'LINE_CHANNEL_ACCESS_TOKEN'],
  /** Its sessions are signed with a key derived from it. */
  api: ['LINE_CHANNEL_SECRET'],
  deliver: ['LINE_CHANNEL_ACCESS_TOKEN'],
} as const;
