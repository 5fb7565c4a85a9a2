import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** False for the first drawing, true once that is painted: what stands on top need not wait for what is below. */
export function useAfterPaint(): boolean {
  const [isPainted, paint] = useState(false);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => paint(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}

/** What stands below a list that is drawn in two steps comes with the second, and so is not pushed down by it. */
export const AfterPaint = ({ children }: { children: ComponentChildren }): ComponentChildren =>
  useAfterPaint() && children;
