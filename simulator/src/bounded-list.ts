/** A list that forgets its oldest entries, so that a simulator which runs for days does not grow. */
export function createBoundedList<T>(limit: number) {
  let entries: T[] = [];
  return {
    add(entry: T): void {
      entries.push(entry);
      // Cutting only now and then keeps adding cheap; readers never see more than the limit.
      if (entries.length >= limit * 1.25) entries = entries.slice(-limit);
    },
    /** Oldest first. */
    all: (): T[] => entries.slice(-limit),
    last: (): T | undefined => entries.at(-1),
    clear(): void {
      entries = [];
    },
  };
}

export type BoundedList<T> = ReturnType<typeof createBoundedList<T>>;
