import type { ConfidentialFacts } from './confidential-facts.ts';
import { kindOfFile } from './file-kinds.ts';
import type { Leak, Leaking, Leaks } from './formats/leak.ts';
import { leaksInLetters, leaksInText } from './text.ts';

/** A file of an edition as it was written. */
interface FinishedFile {
  /** From the edition's folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** SHA-256. */
  readonly digest: string;
}

export interface AuditOf {
  readonly confidences: ConfidentialFacts;
  /** Paths of the pictures that were made for the edition. */
  readonly made: ReadonlySet<string>;
  /** Digests of pictures and typefaces that were found clean before; those found clean now are added. */
  readonly clean: Set<string>;
}

/**
 * Everything in a file that readers should not get. It knows nothing of how the file was made and trusts nobody who says
 * how: it reads bytes, and whatever is not on the list of what a file of its kind needs is a leak.
 */
export function leaksInFile({ path, bytes, digest }: FinishedFile, { confidences, made, clean }: AuditOf): Leak[] {
  const kind = kindOfFile(path);
  if (!kind) return [{ file: path, kind: 'unknown-file', detail: '' }];
  const found: Leaking[] = [];
  // A map is text, and a picture all the same.
  const isPicture = kind.read === 'picture' || /^media\/.*\.svg$/u.test(path);
  if (isPicture && !made.has(path)) found.push({ kind: 'foreign-picture', detail: '' });
  const isText = kind.read === 'text' || kind.read === 'markup';
  if (isText || !clean.has(digest)) {
    const everything = [kind.leaksIn(bytes, confidences)];
    if (isText) everything.push(leaksInText(bytes, confidences));
    if (kind.read === 'text') everything.push(leaksInLetters(bytes, confidences));
    const inside = everything.flatMap((leaks) => read(leaks, confidences));
    if (inside.length === 0 && !isText) clean.add(digest);
    found.push(...inside);
  }
  const distinct = new Map(found.map(({ kind, detail }) => [`${kind} ${detail}`, { file: path, kind, detail }]));
  return [...distinct.values()];
}

/** A file that ends where it should not, or points outside itself, is no file that anybody can vouch for. */
function read(leaks: Leaks, { isPublicText }: ConfidentialFacts): readonly Leaking[] {
  const found: Leaking[] = [];
  try {
    for (const leak of leaks) {
      if (typeof leak === 'string') found.push({ kind: 'format', detail: leak });
      else if (!('words' in leak) || !isPublicText(leak.words)) found.push(leak);
    }
  } catch (error) {
    found.push({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
  return found;
}
