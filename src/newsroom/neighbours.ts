/** The items beside another one in a list. */
export interface Neighbours<T> {
  /** The next newer item; `undefined` for the newest. */
  readonly next: T | undefined;
  /** The next older item; `undefined` for the oldest. */
  readonly previous: T | undefined;
}

/** Returns the neighbours of each item of a list that is sorted newest first. */
export function neighbours<T>(newest: readonly T[]): ReadonlyMap<T, Neighbours<T>> {
  return new Map(newest.map((item, index) => [item, { next: newest[index - 1], previous: newest[index + 1] }]));
}
