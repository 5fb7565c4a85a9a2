/**
 * What can be made to go wrong. `slow`: taken at once, answered late. `fail`: refused before anything is done.
 * `rate429`: refused as too frequent. `lose`: accepted, then the connection breaks. `accept-then-fail`: accepted, then
 * answered with an error (LINE says a 5xx may have been delivered). `drop`: the connection breaks before acceptance.
 * `duplicate`: webhooks only, two copies at once.
 */
export const FAULT_KINDS = [
  'slow',
  'fail',
  'rate429',
  'lose',
  'accept-then-fail',
  'drop',
  'duplicate',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Families of endpoints that a fault can name; `*` is any call to the API, but not the webhook. */
export const FAULT_ENDPOINTS = [
  '*',
  'reply',
  'push',
  'multicast',
  'broadcast',
  'validate',
  'quota',
  'delivery',
  'profile',
  'group',
  'richmenu',
  'chat',
  'content',
  'bot',
  'endpoint',
  'verify',
  'webhook',
] as const;
export type FaultEndpoint = (typeof FAULT_ENDPOINTS)[number];

export interface Fault {
  endpoint: FaultEndpoint;
  kind: FaultKind;
  /** How many of the next calls go wrong; Infinity until cleared. */
  times: number;
  /** `slow`: by how many milliseconds of real time. */
  ms?: number;
  /** `fail` and `accept-then-fail`: 500 unless told. */
  status?: number;
}

export type FaultPlan = (endpoint: FaultEndpoint) => Omit<Fault, 'endpoint' | 'times'> | undefined;

export function createFaults(changed: () => void = () => {}) {
  let waiting: Fault[] = [];
  let plan: FaultPlan | undefined;
  const add = (fault: Fault): void => {
    waiting.push({ ...fault });
    changed();
  };
  return {
    add,
    slow: (endpoint: FaultEndpoint, ms: number, times = 1): void =>
      add({ endpoint, kind: 'slow', ms, times }),
    failNext: (endpoint: FaultEndpoint, times = 1, status = 500): void =>
      add({ endpoint, kind: 'fail', times, status }),
    rate429: (endpoint: FaultEndpoint, times = 1): void => add({ endpoint, kind: 'rate429', times }),
    loseResponse: (endpoint: FaultEndpoint, times = 1): void => add({ endpoint, kind: 'lose', times }),
    acceptThenFail: (endpoint: FaultEndpoint, times = 1, status = 500): void =>
      add({ endpoint, kind: 'accept-then-fail', times, status }),
    drop: (endpoint: FaultEndpoint, times = 1): void => add({ endpoint, kind: 'drop', times }),
    duplicateWebhook: (times = 1): void => add({ endpoint: 'webhook', kind: 'duplicate', times }),
    /** Asks `decide` at every call that no told fault answers: for faults drawn from a seed. */
    plan(decide: FaultPlan | undefined): void {
      plan = decide;
    },
    clear(): void {
      waiting = [];
      plan = undefined;
      changed();
    },
    waiting: (): Fault[] => waiting.map((fault) => ({ ...fault })),
    /** The fault that this call meets, used up by it. */
    take(endpoint: FaultEndpoint): Omit<Fault, 'endpoint' | 'times'> | undefined {
      const found = waiting.find(
        (fault) => fault.endpoint === endpoint || (fault.endpoint === '*' && endpoint !== 'webhook'),
      );
      if (!found) return plan?.(endpoint);
      found.times--;
      if (found.times <= 0) waiting = waiting.filter((fault) => fault !== found);
      return found;
    },
  };
}
export type Faults = ReturnType<typeof createFaults>;
