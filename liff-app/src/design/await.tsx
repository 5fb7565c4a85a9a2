/** The designed in-between states of a page's content: loading, failed, empty. */
import type { ComponentChildren } from 'preact';
import type { Loaded } from '../api/use-load.ts';
import { Icon, type IconName } from './icon.tsx';
import { Failed, Skeleton } from './states.tsx';

interface BlankProps {
  icon: IconName;
  tone?: 'done' | 'going';
  title: string;
  text?: string;
  children?: ComponentChildren;
}

export function Blank({ icon, tone = 'going', title, text, children }: BlankProps) {
  return (
    <div class="blank">
      <span class={`blank-mark ${tone}`}>
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** One of the three for whatever is being loaded, or its content. Old content stays while newer is fetched. */
export function Await<T>({
  of,
  rows,
  children,
}: {
  of: Loaded<T>;
  rows?: number;
  children: (data: T) => ComponentChildren;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.failure) return <Failed failure={of.failure} retry={of.reload} />;
  return <Skeleton {...(rows !== undefined && { rows })} />;
}
