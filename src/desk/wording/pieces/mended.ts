import type { Replacement } from '../../../model/problem.ts';

/** Facts of a problem that may be mended by lines which were tried. */
export interface Mended {
  readonly mend: Replacement | undefined;
}

/** A sign that looks like one with a meaning. */
export interface LookAlike {
  readonly sign: string;
  readonly meant: 'space' | 'hyphen' | 'colon' | 'quotes';
}

/** Lines of YAML that cannot be read, and what was found to be wrong with them. */
export interface Unreadable extends Mended {
  readonly code: string;
  readonly line: string;
  readonly slip:
    | 'tab'
    | 'note'
    | 'no-space'
    | 'hyphen-space'
    | 'indent'
    | 'quotes'
    | 'look-alike'
    | 'quote-open'
    | 'bracket-open'
    | undefined;
}
