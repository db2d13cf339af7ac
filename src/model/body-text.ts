import { hash } from 'node:crypto';

/** The Markdown text below the front matter of a file. */
export interface BodyText {
  /** SHA-256 of the text. */
  readonly digest: string;
  /** What may be addresses of stories in it, `yyyy/mm/slug`, linked or not; each once, in order. */
  readonly addresses: readonly string[];
  /** The text itself: it may be read when somebody asks for it. */
  readonly text: string;
}

/** A body whose text is at hand. */
export function bodyTextOf(text: string): BodyText {
  return { digest: digestOfBody(text), addresses: addressesInBody(text), text };
}

export function digestOfBody(text: string): string {
  return hash('sha256', text);
}

export function addressesInBody(text: string): readonly string[] {
  return [...new Set(text.match(/\d{4}\/\d{2}\/[a-z\d-]+/gu))];
}
