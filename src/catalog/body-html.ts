import { hash } from 'node:crypto';
import { readSync } from 'node:fs';
import { required } from '../model/required.ts';
import type { BodyTexts, TextPlace } from '../model/public-newsroom.ts';

/** As the data of pages are kept (`page-data.ts`), and for the same reason. */
const key = Symbol.for('sitrep.body-texts');
const thread = globalThis as { [key]?: BodyTexts };

/** Gives the pages of this thread the HTML of bodies, in place of what they had before. */
export function setBodyTexts(texts: BodyTexts): void {
  thread[key] = texts;
}

/**
 * The HTML of a body by its digest: the same digest, the same HTML, so that a page may ask for it while it is rendered.
 * @throws Error where it is not to the byte what was rendered.
 */
export function bodyHtml(digest: string): string {
  return htmlIn(required(thread[key], 'the HTML of bodies'), digest);
}

/** The same of texts at hand. */
export function htmlIn(texts: BodyTexts, digest: string): string {
  const text = required(texts.get(digest), `the HTML ${digest}`);
  return typeof text === 'string' ? text : readText(text, digest);
}

function readText({ file, offset, length }: TextPlace, digest: string): string {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(file, bytes, 0, length, offset);
  if (read === length && hash('sha256', bytes) === digest) return bytes.toString();
  throw new Error(
    'A file of the cache was changed while it was being used. Delete the folder .cache, and build again.',
  );
}
