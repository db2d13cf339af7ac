/** What was found, in the words of its format: `the EXIF tag GPS`, `bytes behind the end`. */
export type Leaks = Generator<string, void, undefined>;

export interface Leak {
  /** From the edition's folder. */
  readonly file: string;
  readonly what: string;
}

const position = /-?\d{1,3}\.\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}/u;
const path = /file:\/\/|\/(?:home|Users|root)\/\w|[A-Z]:\\/u;

/** What a text that stands where nobody looks, such as a credit inside a picture, must not say. */
export function* printed(text: string): Leaks {
  if (position.test(text)) yield 'a position in a text';
  if (path.test(text)) yield 'the path of a file in a text';
}
