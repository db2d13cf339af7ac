import type { Category } from '../model/category.ts';

/** Sorts categories: those `listed` in `site.yaml` in its order, then the others by `order`, then by id. */
export function inNewsroomOrder(categories: readonly Category[], listed: readonly string[] = []): readonly Category[] {
  const position = ({ id }: Category) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return categories.toSorted(
    (a, b) =>
      position(a) - position(b) ||
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
      (a.id < b.id ? -1 : 1),
  );
}
