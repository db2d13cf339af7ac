import type { PublishedPicture } from '../../model/published-picture.ts';

/**
 * The widths at which lists show pictures, as `sizes` of `<img>` says them: what the style sheets come to, screen by screen.
 * A test measures them in a browser (tests/browser/picture-sizes.test.ts).
 */

/** A picture as wide as the page, between its gutters. */
const acrossPage = '(min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

/** The story that leads the front page (`front.css`). A picture wider than its box of 16:9 is cut at its sides, so it must be larger. */
export function leadStory({ width, height }: Pick<PublishedPicture, 'width' | 'height'>): string {
  const excess = Math.max((9 * width) / (16 * height), 1).toFixed(3);
  const boxes = ['(min-width: 80rem) 34.4rem', '(min-width: 68rem) calc(50vw - 5.6rem)', ...acrossPage.split(', ')];
  return boxes.map((box) => box.replace(/(\S+rem|\S+vw|calc\(.*\))$/u, `calc(${excess} * $1)`)).join(', ');
}

/** The two beside it. */
export const besideLead = [
  '(min-width: 80rem) 17.95rem, (min-width: 68rem) calc(25.93vw - 2.8rem)',
  `(min-width: 48rem) calc(46vw - 1rem), ${acrossPage}`,
].join(', ');

/** A card with its picture beside the words (`cards.css`), and the same in a list (`listing.css`). */
const row = '(min-width: 48rem) 9rem, 8.25rem';
export const inList = '(min-width: 48rem) 17rem, 8.25rem';

/** Cards under a story (`closing.css`). */
export const inGrid = `(min-width: 64rem) calc((min(100vw, 80rem) - 8rem) / 3), (min-width: 48rem) calc(46vw - 0.75rem), ${acrossPage}`;

export interface SectionSizes {
  readonly first: string;
  readonly others: string;
}

const halfPage = `(min-width: 80rem) 38.25rem, (min-width: 48rem) calc(48.2vw - 1.05rem), ${acrossPage}`;

/** A section with its first story on one side and the others on the other (`sections.css`). */
export const beside: SectionSizes = { first: halfPage, others: row };

/** A section whose stories stand in columns, where there is room. */
export function columns(count: number): SectionSizes {
  const column = `(min-width: 68rem) calc((min(100vw, 80rem) - 5rem) / ${String(count)} - 1rem)`;
  return { first: `${column}, ${halfPage}`, others: `${column}, ${row}` };
}
