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

export type EditionName = 'newsroom' | 'grown' | 'second';

/** Everything that tests build lies here; it may be deleted at any time. */
export const testFolder = join(root, '.cache', 'tests');

const fixtures = join(root, 'tests', 'fixtures');

/** The instant of which the editions of the tests are. */
export const now = '2026-01-15T12:00:00Z';

/** The smallest newsroom that has one of everything, and what is laid over it: stories as long and as illustrated as readers get them. */
export const smallest = join(fixtures, 'newsroom');
export const growth = join(fixtures, 'grown-newsroom');

/** `newsroom`: the smallest one. `grown`: the same, grown, at the root of its site's address. `second`: another's. */
export const editions: Readonly<Record<EditionName, BuiltEdition>> = {
  newsroom: { folder: join(testFolder, 'newsroom'), content: smallest, now },
  grown: { folder: join(testFolder, 'grown'), content: join(testFolder, 'grown-content'), now },
  second: { folder: join(testFolder, 'second'), content: join(fixtures, 'second-newsroom'), now },
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The editions that `build-editions.ts` has built before the first test: `inject('editions').grown.folder`. */
    readonly editions: Readonly<Record<EditionName, BuiltEdition>>;
  }
}
