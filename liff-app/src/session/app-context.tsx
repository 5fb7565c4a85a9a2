/** What every page needs: the API, the person, the place the app runs in. */
import type { Me } from '@thankamnot/shared/api/shapes';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Call } from '../api/client.ts';
import type { Failure } from '../api/failure.ts';
import type { Platform } from '../platform/platform.ts';

export interface App {
  call: Call;
  me: Me;
  /** After an answer that says who the person is now. */
  setMe(me: Me): void;
  /** After the person has left: forgets everything on this phone. */
  leave(): void;
  /** LINE's side, once it is ready; closing and opening windows need it, the API does not. */
  platform: Platform;
}

/** Somebody opened the app: who, or why that could not be found out. Until one is there, it is being found out. */
export interface Visit {
  app?: App | undefined;
  failure?: Failure | undefined;
  /** Tries again to find out. */
  retry(): void;
}

const Context = createContext<Visit | undefined>(undefined);
export const VisitProvider = Context.Provider;

/** For what is drawn before it is known who is there. */
export function useVisit(): Visit {
  const visit = useContext(Context);
  if (!visit) throw new Error('useVisit outside of VisitProvider');
  return visit;
}

/** For pages, which are drawn only to somebody known. */
export function useApp(): App {
  const { app } = useVisit();
  if (!app) throw new Error('nobody is known yet');
  return app;
}
