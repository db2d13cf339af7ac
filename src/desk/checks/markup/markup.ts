import type { WrittenBody } from '../../../markdown/inspect/written-texts.ts';
import type { Finding, Where } from '../../findings/finding.ts';

/** A body as the rules about its markup see it: what was meant as a mark and is none, and what became a mark unmeant. */
export interface Markup extends WrittenBody {
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  /** The place of an offset of the body. */
  readonly at: (offset: number) => Where;
}

export type MarkupRule = (body: Markup) => Iterable<Finding>;

/** What stands before an offset in its line, such as the mark of the list that holds it, without the indent. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimStart();
}

/** The line of a text that holds an offset, from there on. */
export function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
