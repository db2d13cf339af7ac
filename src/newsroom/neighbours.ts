export interface Neighbours<T> {
  /** The next newer. */
  readonly next: T | undefined;
  /** The next older. */
  readonly previous: T | undefined;
}

/** Who stands beside each item of a list that is newest first. */
export function neighbours<T>(newest: readonly T[]): ReadonlyMap<T, Neighbours<T>> {
  return new Map(newest.map((item, index) => [item, { next: newest[index - 1], previous: newest[index + 1] }]));
}
