/** What networks show of a shared link, in pixels: twice as wide as high, near enough, and sharp on every screen. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The words that stand on a story's card, in its language. */
export interface CardTexts {
  /** The newsroom's name. */
  readonly mark: string;
  readonly label: string;
  readonly headline: string;
  readonly byline: string;
  readonly date: string;
}

/** How a picture stands on a card: as much of it as fills its side, or all of it, always or only where its ground goes on unseen. */
export type CardFit = 'cut' | 'whole' | 'whole on a plain ground';

/** A story's card where it is published. */
export interface PublishedCard {
  /** Root-relative, without the site's base: `/cards/<digest>.<ending>`. */
  readonly path: string;
  /** `image/png`, or `image/jpeg` with a picture. */
  readonly type: string;
}

/** The inks of a card; which colours they are, the canvas says. */
export type Ink = 'ink' | 'soft' | 'signal';

/** A glyph where it stands: whole pixels, from the upper left corner. */
export interface PlacedGlyph {
  /** Names its outline. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

/** A rectangle of one ink. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** A newsroom's logo: a picture file, absolute, and its own size. */
export interface CardLogo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** What a card shows, laid out. */
export interface CardDrawing {
  /** In the size and at the place that it has on the card. */
  readonly logo?: (CardLogo & { readonly x: number; readonly y: number }) | undefined;
  readonly bars: readonly Bar[];
  readonly glyphs: readonly PlacedGlyph[];
}
