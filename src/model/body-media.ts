/** A picture that a body shows. */
export interface BodyFigure {
  /** As the editor wrote it: `./first%20visit.jpg`. */
  readonly src: string;
  /** `undefined` where no credit stands in its caption. */
  readonly credit: string | undefined;
}

/** What a body shows besides words, found when it was parsed. */
export interface BodyMedia {
  readonly figures: readonly BodyFigure[];
  /** The attributes of its map blocks, as the editor wrote them. */
  readonly maps: readonly Readonly<Record<string, string>>[];
  /** Whether some of it stands behind a warning of its own. */
  readonly hasWarning: boolean;
}

export const noMedia: BodyMedia = { figures: [], maps: [], hasWarning: false };
