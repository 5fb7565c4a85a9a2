import type { LineAction } from '@thankamnot/flex-view/types';
import type { Fault, SimState } from './state.ts';

export type PersonDoes = {
  type: 'follow' | 'block' | 'unblock' | 'send' | 'sticker' | 'action';
  text?: string;
  action?: LineAction;
  params?: Record<string, string>;
};
export type GroupDoes = {
  type: 'send' | 'invite' | 'remove' | 'action';
  person: string;
  text?: string;
  mentionBot?: boolean;
  action?: LineAction;
  params?: Record<string, string>;
};

/** The simulator's own JSON API. Every call rejects with an Error whose message can be shown in Thai. */
export type SimClient = {
  state(): Promise<SimState>;
  /** Calls `onChange` on every change; `onLink` tells whether the line to the server stands. Returns the end of it. */
  watch(onChange: () => void, onLink: (up: boolean) => void): () => void;
  personDoes(id: string, what: PersonDoes): Promise<{ openUrl?: string }>;
  groupDoes(id: string, what: GroupDoes): Promise<{ openUrl?: string }>;
  openLiff(person: string, path: string): Promise<{ url: string }>;
  /** What `liff.shareTargetPicker` does once a person has picked a group. */
  share(person: string, group: string, messages: object[]): Promise<unknown>;
  setClock(now: string): Promise<unknown>;
  setQuota(limit: number): Promise<unknown>;
  addFault(fault: Fault): Promise<unknown>;
};

async function answer<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body as T;
  const said = body as { detail?: unknown; message?: unknown; error?: unknown };
  const reason = [said.detail, said.message, said.error].find((part) => typeof part === 'string');
  throw new Error(`ทำรายการไม่สำเร็จ (${response.status})${reason ? ` ${reason}` : ''}`);
}

/** `base` is '' when the page is served by the simulator itself. */
export function createSimClient(base = ''): SimClient {
  const unreachable = () => {
    throw new Error('ติดต่อตัวจำลองไม่ได้ กรุณาตรวจว่าโปรแกรมยังทำงานอยู่');
  };
  const get = <T>(path: string) => fetch(`${base}${path}`).catch(unreachable).then<T>(answer);
  const post = <T>(path: string, body: unknown) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
      .catch(unreachable)
      .then<T>(answer);
  const one = encodeURIComponent;
  return {
    state: () => get('/sim/state'),
    watch(onChange, onLink) {
      const events = new EventSource(`${base}/sim/events`);
      events.addEventListener('change', onChange);
      events.onopen = () => {
        onLink(true);
        onChange();
      };
      events.onerror = () => onLink(false);
      return () => events.close();
    },
    personDoes: (id, what) => post(`/sim/people/${one(id)}/actions`, what),
    groupDoes: (id, what) => post(`/sim/groups/${one(id)}/actions`, what),
    openLiff: (person, path) => post(`/sim/people/${one(person)}/liff`, { path }),
    share: (person, group, messages) => post(`/sim/people/${one(person)}/share`, { group, messages }),
    setClock: (now) => post('/sim/clock', { now }),
    setQuota: (limit) => post('/sim/quota', { limit }),
    addFault: (fault) => post('/sim/faults', fault),
  };
}
