/** What stands beside a map's files in the cache. */
export interface MapFacts {
  /** Codes of the countries that it names, and of the one that the place is in. */
  readonly named: readonly string[];
  readonly home: string | undefined;
}

export const factsName = 'facts.json';
