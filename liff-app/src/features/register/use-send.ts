import type { Me } from '@thankamnot/shared/api/shapes';
import { useAct } from '../../api/use-act.ts';
import { useApp } from '../../session/app-context.tsx';

/** One request whose answer is who the person is from now on. */
export function useSend(request: () => Promise<Me>) {
  const { setMe } = useApp();
  const { busy, failure, run } = useAct();
  return { send: () => run(async () => setMe(await request())), sending: busy, failure };
}
