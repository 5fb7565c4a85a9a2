/**
 * On English pages names of duties, units and people stay Thai. Every element whose own text is Thai says so, and
 * screen readers read it in a Thai voice; pages need not know that there is English.
 */
import type { Options } from 'preact';

const lettersIn = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** More Thai letters than others: a Thai name may hold a Latin abbreviation, an English sentence a Thai name. */
export const isThai = (text: string): boolean => lettersIn(text, /[ก-๙]/g) > lettersIn(text, /[A-Za-z]/g);

const ownText = (children: unknown): string =>
  Array.isArray(children) ? children.map(ownText).join(' ') : typeof children === 'string' ? children : '';

export function markThai(preact: Options): void {
  const next = preact.vnode;
  preact.vnode = (vnode) => {
    const props = vnode.props as { children?: unknown; lang?: string };
    if (typeof vnode.type === 'string' && !props.lang && isThai(ownText(props.children))) props.lang = 'th';
    next?.(vnode);
  };
}
