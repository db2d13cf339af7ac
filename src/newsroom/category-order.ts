import type { Category } from '../model/category.ts';

/** The newsroom's order of its sections: as `site.yaml` lists them, then by `order`, then by id. */
export function inNewsroomOrder(categories: readonly Category[], listed: readonly string[] = []): readonly Category[] {
  const place = ({ id }: Category) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return categories.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
      (a.id < b.id ? -1 : 1),
  );
}
