/** What was found: a leak by itself, in the words of its format (`the EXIF tag GPS`), or a suspicion. */
export type Leaks = Generator<string | Leaking | Suspicion, void, undefined>;

/** What kind of thing a leak is: each has a sentence of its own in every language. */
export const leakKinds = [
  /** A part that no file of its format needs; the detail is the format's own name for it. */
  'format',
  ...(['unknown-file', 'foreign-picture', 'unreadable', 'comment', 'fetched', 'embedded-file', 'trace'] as const),
  ...(['machine-folder', 'machine-position', 'hidden-address', 'exact-position'] as const),
] as const;
type LeakKind = (typeof leakKinds)[number];

/** Something in a file that readers should not get. */
export interface Leaking {
  readonly kind: LeakKind;
  /** What was found, shortened; `''` where the kind says all. */
  readonly detail: string;
}

/** A leak, unless texts that readers get hold the words: a story may discuss paths. */
type Suspicion = Leaking & { readonly words: string };

/** A leak with the path of its file from the edition's folder. */
export type Leak = Leaking & { readonly file: string };

const position = /-?\d{1,3}\.\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}/gu;
const path = /(?:file:\/\/|\/(?:home|Users|root)\/|[A-Z]:\\)[\p{L}\p{N}_/.:%~+-]*/gu;

/** What a text that stands where nobody looks, such as a credit inside a picture, must not say by itself. */
export function* printed(text: string): Leaks {
  for (const [words] of text.matchAll(position)) yield { kind: 'machine-position', detail: words, words };
  for (const [words] of text.matchAll(path)) yield { kind: 'trace', detail: words, words };
}
