/** A picture that a body shows. */
export interface BodyFigure {
  /** As the editor wrote it: `./first%20visit.jpg`. */
  readonly src: string;
  /** `undefined` where no credit stands in its caption. */
  readonly credit: string | undefined;
  /** Of the body, from 1. */
  readonly line: number;
}

export interface BodyMap {
  /** As the editor wrote them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the body, from 1. */
  readonly line: number;
}

/** A block that says when something was added to the story. */
export interface TimedBlock {
  readonly name: 'update' | 'correction';
  readonly at: Date;
  /** Of its opening colons in the body, from 1. */
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  readonly hasHeading: boolean;
}

/** What a body shows besides words, found when it was parsed. */
export interface BodyMedia {
  readonly figures: readonly BodyFigure[];
  readonly maps: readonly BodyMap[];
  /** Those whose time can be read. */
  readonly timed: readonly TimedBlock[];
  /** Whether some of it stands behind a warning of its own. */
  readonly hasWarning: boolean;
}

export const noMedia: BodyMedia = { figures: [], maps: [], timed: [], hasWarning: false };
