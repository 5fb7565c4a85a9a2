import { useEffect, useRef, useState } from 'preact/hooks';
import { arrivals } from './arrivals.ts';
import type { SimClient } from './client.ts';
import type { SimState } from './state.ts';

/**
 * The state of the simulator, fresh after every change. One read is under way at a time: changes that come while it
 * runs are answered by one more, so a burst of a thousand messages costs a few reads.
 */
export function useSim(client: SimClient) {
  const [state, setState] = useState<SimState>();
  const [linked, setLinked] = useState(true);
  const [news, setNews] = useState('');
  const before = useRef<SimState>(undefined);

  useEffect(() => {
    let reading = false;
    let again = false;
    let ended = false;
    const read = async () => {
      again = true;
      if (reading) return;
      reading = true;
      while (again && !ended) {
        again = false;
        try {
          const next = await client.state();
          const heard = arrivals(before.current, next);
          before.current = next;
          setState(next);
          setLinked(true);
          if (heard) setNews(heard);
        } catch {
          setLinked(false);
        }
      }
      reading = false;
    };
    void read();
    const end = client.watch(() => void read(), setLinked);
    return () => {
      ended = true;
      end();
    };
  }, [client]);

  return { state, linked, news };
}
