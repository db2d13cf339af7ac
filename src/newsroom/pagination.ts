export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** At least 1: an empty list has one empty page. */
  readonly pages: number;
  /** The number of items on all pages. */
  readonly total: number;
}

export function paginate<T>(items: readonly T[], size: number): readonly ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    pages,
    total: items.length,
  }));
}
