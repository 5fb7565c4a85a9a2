import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Keeps a chat at its newest message while the reader is there, and leaves it alone once they have scrolled up.
 * `mark` changes with every new message. Pictures and fonts that load late move the end, so the size of its
 * one child is watched too.
 */
export function useStickToEnd(mark: string) {
  const area = useRef<HTMLElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);

  const toEnd = () => {
    following.current = true;
    setAway(false);
    area.current?.scrollTo({ top: area.current.scrollHeight });
  };

  useLayoutEffect(() => {
    if (following.current) toEnd();
  }, [mark]);

  useEffect(() => {
    const node = area.current;
    if (!node) return;
    let size = '';
    const onScroll = () => {
      // The browser itself scrolls when the frame grows or shrinks; that is not the reader leaving the end.
      const now = `${node.clientHeight}/${node.scrollHeight}`;
      const resizedOnly = now !== size;
      size = now;
      if (resizedOnly && following.current) return toEnd();
      following.current = node.scrollHeight - node.scrollTop - node.clientHeight < 48;
      setAway(!following.current);
    };
    const resized = new ResizeObserver(() => following.current && toEnd());
    resized.observe(node);
    if (node.firstElementChild) resized.observe(node.firstElementChild);
    node.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      node.removeEventListener('scroll', onScroll);
    };
  }, []);

  return { area, away, toEnd };
}
