interface Dated {
  readonly id: string;
  readonly date: Date;
}

/** Compares for sorting newest first. Equal times are sorted by `id`, so that every build has the same order. */
export function newestFirst(a: Dated, b: Dated): number {
  return b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
