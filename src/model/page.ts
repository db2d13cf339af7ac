import type { BodyMedia } from './body-media.ts';
import { z } from 'zod';
import type { Language } from './language.ts';
import { localisedText } from './text.ts';

/**
 * The schema of the front matter of a page that is not an article: about, corrections policy, ethics, contact, support.
 */
export const pageFields = z.strictObject({
  title: localisedText.meta({ description: 'text by language', examples: ['About us'] }),
  description: localisedText.meta({
    description: 'text by language: what search engines show of it',
    examples: ['Who we are and how we work.'],
  }),
});

/** A page that is not an article, in one language: `pages/<id>.md` or `pages/<id>.<language>.md`. */
export interface StandingPage extends z.infer<typeof pageFields> {
  readonly id: string;
  readonly language: Language;
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  /** The Markdown text below the front matter. */
  readonly body: string;
  /** The line of `file` on which `body` begins, from 1. */
  readonly bodyLine: number;
  readonly media: BodyMedia;
}
