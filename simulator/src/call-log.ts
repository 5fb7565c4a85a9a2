import { createBoundedList } from './bounded-list.ts';

/** One call of the bot to LINE, or of LINE to the bot's webhook. */
export interface Call {
  /** ISO instant by the simulator's clock. */
  at: string;
  direction: 'api' | 'webhook';
  method: string;
  path: string;
  /** 0: no answer was sent or received. */
  status: number;
  ms: number;
  requestId?: string;
  /** How many ids were addressed. */
  recipients?: number;
  /** How many messages the monthly quota lost. */
  charged?: number;
  retryKey?: string;
  /** What went wrong on purpose. */
  fault?: string;
  /** Webhooks: the types of the events carried. */
  events?: string[];
  /** Webhooks: why LINE counts the call as failed. */
  reason?: string;
}

export function createCallLog(limit = 1_000) {
  const list = createBoundedList<Call>(limit);
  return {
    add: (call: Call): void => list.add(call),
    /** Oldest first. */
    all: (): Call[] => list.all(),
    clear: (): void => list.clear(),
  };
}
