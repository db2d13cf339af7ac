/** What was found, in the words of its format: `the EXIF tag GPS`, `bytes behind the end`. */
export type Leaks = Generator<string | Suspicion, void, undefined>;

/** A leak, unless texts that readers get hold the words: a story may discuss paths. */
export interface Suspicion {
  readonly what: string;
  readonly words: string;
}

export interface Leak {
  /** From the edition's folder. */
  readonly file: string;
  readonly what: string;
}

const position = /-?\d{1,3}\.\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}/gu;
const path = /(?:file:\/\/|\/(?:home|Users|root)\/|[A-Z]:\\)[\p{L}\p{N}_/.:%~+-]*/gu;

/** What a text that stands where nobody looks, such as a credit inside a picture, must not say by itself. */
export function* printed(text: string): Leaks {
  for (const [words] of text.matchAll(position)) yield { what: 'a position in a text', words };
  for (const [words] of text.matchAll(path)) yield { what: 'the path of a file in a text', words };
}
