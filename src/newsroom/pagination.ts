/** A page of a list: the first, which holds the newest and has no number, or an older one. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1, the oldest; a page keeps its number and what it holds. `undefined` for the first. */
  readonly number: number | undefined;
  /** The number of the next newer page; `undefined` where that is the first, or this is. */
  readonly newer: number | undefined;
  /** The number of the next older page; `undefined` where there is none. */
  readonly older: number | undefined;
  /** Of the first page alone, so that no other changes with every item: the number of items on all pages. */
  readonly total: number | undefined;
}

/**
 * The pages of a list, which is newest first. They are counted from the oldest, so that a new item changes the first page and no
 * other: the older pages are full, and the first holds the rest, from `size` items to just under twice as many, or all of a
 * short list. An empty list has one empty page.
 */
export function paginate<T>(items: readonly T[], size: number): readonly ListPage<T>[] {
  const numbered = Math.max(0, Math.floor(items.length / size) - 1);
  const first = items.length - numbered * size;
  const pageBefore = (number: number) => (number > 1 ? number - 1 : undefined);
  return [
    {
      items: items.slice(0, first),
      ...{ number: undefined, newer: undefined, older: pageBefore(numbered + 1), total: items.length },
    },
    ...Array.from({ length: numbered }, (_, index): ListPage<T> => {
      const number = numbered - index;
      const from = first + index * size;
      return {
        items: items.slice(from, from + size),
        ...{ number, newer: number < numbered ? number + 1 : undefined, older: pageBefore(number), total: undefined },
      };
    }),
  ];
}
