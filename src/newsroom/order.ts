interface Dated {
  readonly id: string;
  readonly date: Date;
}

/** Newest first; equal times fall back to `id`, so that every build lists the same order. */
export function newestFirst(a: Dated, b: Dated): number {
  return b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
