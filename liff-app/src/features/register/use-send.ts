import type { Me } from '@thankamnot/shared/api/shapes';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useApp } from '../../session/app-context.tsx';

/** One request whose answer is who the person is from now on. A second press while it runs does nothing. */
export function useSend(request: () => Promise<Me>) {
  const { setMe } = useApp();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function send() {
    if (sending) return;
    setSending(true);
    setFailure(undefined);
    try {
      setMe(await request());
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setSending(false);
    }
  }
  return { send, sending, failure };
}
