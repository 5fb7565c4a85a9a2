/** What every page needs: the API, the person, the place the app runs in. */
import type { Me } from '@thankamnot/shared/api/shapes';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Call } from '../api/client.ts';
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

const Context = createContext<App | undefined>(undefined);
export const AppProvider = Context.Provider;

export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error('useApp outside of AppProvider');
  return app;
}
