/**
 * A stylesheet, once a page has brought it, stays for every page that is opened after it: a name that two features
 * give to different things looks right on a page opened by itself and wrong on one that somebody walked to.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('src/', import.meta.url);
const DESIGN = 'design';

/** What each folder's stylesheets choose by, every alternative of a rule by itself. */
const selectors = globSync('**/*.css', { cwd: SRC }).flatMap((path) => {
  const [, folder = DESIGN] =
    path
      .split('\\')
      .join('/')
      .match(/^features\/([^/]+)\//) ?? [];
  const text = readFileSync(new URL(path, SRC), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !/^(@|from|to|\d)/.test(head))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => ({ folder, selector: selector.trim() }));
});
const classesOf = (selector: string) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

const shared = new Set(
  selectors.filter(({ folder }) => folder === DESIGN).flatMap(({ selector }) => classesOf(selector)),
);
const features = selectors.filter(({ folder }) => folder !== DESIGN);
const ownOf = (selector: string) => classesOf(selector).find((name) => !shared.has(name));

test('a feature restyles no part of the design everywhere: each of its rules names a class of its own', () => {
  expect(features.length).toBeGreaterThan(200);
  expect(features.filter(({ selector }) => ownOf(selector) === undefined)).toEqual([]);
});

test('no two features lead their rules with the same class', () => {
  const homes = new Map<string, Set<string>>();
  for (const { folder, selector } of features) {
    const own = ownOf(selector) ?? '';
    homes.set(own, (homes.get(own) ?? new Set()).add(folder));
  }
  expect(
    [...homes].filter(([, folders]) => folders.size > 1).map(([own, folders]) => [own, ...folders]),
  ).toEqual([]);
});
