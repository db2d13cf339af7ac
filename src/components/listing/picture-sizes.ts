import type { PublishedPicture } from '../../model/published-picture.ts';

// Values of `sizes` of `<img>` for the pictures in lists: their widths as the style sheets make them.
// `tests/browser/picture-sizes.test.ts` measures them in a browser.

const acrossPage = '(min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

/**
 * Returns the sizes of a picture that fills `boxes` of 16:9. The sides of a picture that is wider are cropped, so it is
 * shown larger than the box.
 */
export function filling(boxes: string, { width, height }: Pick<PublishedPicture, 'width' | 'height'>): string {
  const excess = Math.max((9 * width) / (16 * height), 1).toFixed(3);
  return boxes
    .split(/, (?![^()]*\))/u)
    .map((box) => box.replace(/(\S+rem|\S+vw|calc\(.*\))$/u, `calc(${excess} * $1)`))
    .join(', ');
}

/** The story that leads the front page (`front.css`). */
export const leadStory = `(min-width: 80rem) 34.4rem, (min-width: 68rem) calc(50vw - 5.6rem), ${acrossPage}`;

/** The two stories beside the lead. */
export const besideLead = [
  '(min-width: 80rem) 17.95rem, (min-width: 68rem) calc(25.93vw - 2.8rem)',
  `(min-width: 48rem) calc(46vw - 1rem), ${acrossPage}`,
].join(', ');

/** A card whose picture is beside the words (`cards.css`); `inList`, the same in a list (`listing.css`). */
const row = '(min-width: 48rem) 9rem, 8.25rem';
export const inList = '(min-width: 48rem) 17rem, 8.25rem';

/** Cards under a story (`closing.css`). */
export const inGrid = `(min-width: 64rem) calc((min(100vw, 80rem) - 8rem) / 3), (min-width: 48rem) calc(46vw - 0.75rem), ${acrossPage}`;

/** The sizes of the first picture of a section, and of the others. */
export interface SectionSizes {
  readonly first: string;
  /** `whole`: the box is wider than any file that is cut for cards. */
  readonly firstShape: 'card' | 'whole';
  readonly others: string;
}

const halfPage = `(min-width: 80rem) 38.25rem, (min-width: 48rem) calc(48.2vw - 1.05rem), ${acrossPage}`;

/** A section of the front page with its first story on one side and the others on the other (`sections.css`). */
export const beside: SectionSizes = { first: halfPage, firstShape: 'whole', others: row };

/** Returns the sizes in a section of the front page whose `count` stories are in one row on wide screens. */
export function columns(count: number): SectionSizes {
  const column = `(min-width: 68rem) calc((min(100vw, 80rem) - 5rem) / ${String(count)} - 1rem)`;
  const firstShape = count > 2 ? 'card' : 'whole';
  return { first: `${column}, ${halfPage}`, firstShape, others: `${column}, ${row}` };
}
