import { join } from 'node:path';
import { root } from '../../src/edition/settings/paths.ts';

/** An edition that all test files of a run share: built once. Nobody writes into it. */
export interface BuiltEdition {
  /** The finished folder, absolute. */
  readonly folder: string;
  /** The newsroom's folder, absolute. */
  readonly content: string;
  /** The instant of which it is the edition. */
  readonly now: string;
}

export type EditionName = 'sample' | 'newsroom' | 'second';

/** Everything that tests build lies here; it may be deleted at any time. */
export const testFolder = join(root, '.cache', 'tests');

/** `sample`: the edition that Sitrep comes with. `newsroom`: the smallest one that has one of everything. `second`: another's. */
export const editions: Readonly<Record<EditionName, BuiltEdition>> = {
  sample: edition('sample', 'content'),
  newsroom: edition('newsroom', 'tests/fixtures/newsroom'),
  second: edition('second', 'tests/fixtures/second-newsroom'),
};

function edition(name: EditionName, content: string): BuiltEdition {
  return { folder: join(testFolder, name), content: join(root, content), now: '2026-01-15T12:00:00Z' };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The editions that `build-editions.ts` has built before the first test: `inject('editions').sample.folder`. */
    readonly editions: Readonly<Record<EditionName, BuiltEdition>>;
  }
}
