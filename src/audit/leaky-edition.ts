import type { Leak } from './leak.ts';

const mostTold = 100;

/** An edition that would give something away. It is never published, and the program is to be mended. */
export class LeakyEdition extends Error {
  readonly leaks: readonly Leak[];

  constructor(leaks: readonly Leak[]) {
    const lines = leaks.slice(0, mostTold).map(({ file, what }) => `  ${file}: ${what}`);
    super(`The edition holds what readers must not get, so it is not published.\n${lines.join('\n')}`);
    this.name = 'LeakyEdition';
    this.leaks = leaks;
  }
}
