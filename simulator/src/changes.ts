/** Tells whoever watches that something on the platform has changed. */
export function createChanges() {
  let version = 0;
  const watchers = new Set<(version: number) => void>();
  return {
    version: () => version,
    touch(): void {
      version++;
      for (const watcher of watchers) watcher(version);
    },
    /** Returns the end of the watch. */
    watch(watcher: (version: number) => void): () => void {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
