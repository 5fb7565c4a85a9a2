import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So far ahead of the reader a part begins to load. */
const AHEAD = '300px';

/**
 * A part of a page that is made only when somebody comes near it. `class` keeps its place until then and while it is
 * fetched: a page that shrinks while its end is looked at moves under the finger.
 */
export function WhenSeen({ class: place, children }: { class: string; children: ComponentChildren }) {
  const [isSeen, see] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSeen || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) see(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <div ref={element} class={place}>
      {isSeen && children}
    </div>
  );
}
