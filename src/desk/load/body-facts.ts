import type { InspectedFigure, InspectedLink } from '../../markdown/inspect/inspect-body.ts';
import type { BodyPosition } from '../../markdown/inspect/position.ts';
import type { ExactWords } from '../text/exact-words.ts';
import { noMedia, type BodyMedia } from '../../model/body-media.ts';
import { bodyTextOf, type BodyText } from '../../model/body-text.ts';

/** What was found in a body, as far as more than its own file must be known to judge or to show it. */
export interface BodyFacts extends Pick<BodyText, 'digest' | 'addresses'> {
  readonly media: BodyMedia;
  readonly figures: readonly InspectedFigure[];
  /** Those into this site. */
  readonly links: readonly InspectedLink[];
  readonly unattributed: readonly UnattributedPassage[];
  readonly exact: readonly ExactInBody[];
}

/** An address or number that readers of a body get, and that may be another story's secret. */
export interface ExactInBody extends ExactWords {
  readonly position: BodyPosition;
}

/** A paragraph that cites sources and does not say in words whose claim it tells. */
export interface UnattributedPassage {
  /** Ids of the cited sources, in the order of the text. */
  readonly cited: readonly string[];
  readonly position: BodyPosition;
}

const { text: _nothing, ...noText } = bodyTextOf('');

export const noFacts: BodyFacts = {
  ...{ ...noText, media: noMedia },
  ...{ figures: [], links: [], unattributed: [], exact: [] },
};
