import type { BodyMedia } from './body-media.ts';
import { z } from 'zod';
import type { Language } from './language.ts';
import { localisedText } from './text.ts';

/** A standing page: about, corrections policy, ethics, contact, support. */
export const pageFields = z.strictObject({
  title: localisedText.meta({ description: 'text by language', examples: ['About us'] }),
  description: localisedText.meta({
    description: 'text by language: what search engines show of it',
    examples: ['Who we are and how we work.'],
  }),
});

/** One language's text of a standing page: `pages/<id>.md` or `pages/<id>.<language>.md`. */
export interface StandingPage extends z.infer<typeof pageFields> {
  readonly id: string;
  readonly language: Language;
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly media: BodyMedia;
}
