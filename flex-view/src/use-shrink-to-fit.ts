import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * `adjustMode: shrink-to-fit`: makes the letters smaller until the longest line fits its column. Measured at every
 * drawing, since a preview's words change under it.
 */
export function useShrinkToFit(wanted: boolean) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const node = element.current;
    if (!wanted || !node) return;
    node.style.fontSize = '';
    if (node.scrollWidth <= node.clientWidth || node.clientWidth === 0) return;
    const size = Number.parseFloat(getComputedStyle(node).fontSize);
    node.style.fontSize = `${Math.floor((size * node.clientWidth * 10) / node.scrollWidth) / 10}px`;
  });
  return element as { current: never };
}
