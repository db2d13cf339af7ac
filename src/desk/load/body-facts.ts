import type { InspectedFigure, InspectedLink } from '../../markdown/inspect/inspect-body.ts';
import type { BodyPosition } from '../../markdown/inspect/position.ts';
import { noMedia, type BodyMedia } from '../../model/body-media.ts';

/** What was found in a body, as far as more than its own file must be known to judge or to show it. */
export interface BodyFacts {
  readonly media: BodyMedia;
  readonly figures: readonly InspectedFigure[];
  /** Those into this site. */
  readonly links: readonly InspectedLink[];
  readonly unattributed: readonly UnattributedPassage[];
}

/** A paragraph that cites sources and does not say in words whose claim it tells. */
export interface UnattributedPassage {
  /** Ids of the cited sources, in the order of the text. */
  readonly cited: readonly string[];
  readonly position: BodyPosition;
}

export const noFacts: BodyFacts = { media: noMedia, figures: [], links: [], unattributed: [] };
