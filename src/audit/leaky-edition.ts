import type { Leak } from './formats/leak.ts';

/** An edition that would give something away. It is never published. */
export class LeakyEdition extends Error {
  readonly leaks: readonly Leak[];

  constructor(leaks: readonly Leak[]) {
    super('The edition holds what readers must not get, so it is not published.');
    this.name = 'LeakyEdition';
    this.leaks = leaks;
  }
}
