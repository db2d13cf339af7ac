import { z } from 'zod';
import { day } from './values/day.ts';
import { recordPicture } from './picture.ts';
import { localisedText } from './text.ts';
import { webAddress } from './values/web-address.ts';

/** The schema of a file in `authors/`: a person or a desk that signs articles. */
export const authorFields = z.strictObject({
  name: localisedText.meta({
    description: 'text by language: the full name',
    examples: [{ en: 'News Desk', uk: 'Відділ новин' }],
  }),
  role: localisedText.meta({
    description: 'text by language: what they do here',
    examples: [{ en: 'News Writer', uk: 'Автор новин' }],
  }),
  photo: recordPicture.optional().meta({ description: 'a picture; it is cut to a square around its focus' }),
  bio: localisedText.optional().meta({ description: 'text by language', examples: ['Writes about air defense.'] }),
  email: z
    .email()
    .optional()
    .meta({ description: 'e-mail address', examples: ['news@dispatch.example'] }),
  /** An OpenPGP fingerprint: 40 hexadecimal digits, 64 for a version 6 key (RFC 9580); spaces may group them. */
  pgp: z
    .string()
    .regex(/^(?:[0-9A-Fa-f] ?){40}(?:(?:[0-9A-Fa-f] ?){24})?$/u, { error: 'pgp' })
    .optional()
    .meta({
      description: 'fingerprint of an OpenPGP key: 40 digits and letters A to F, or 64 of them; spaces may group them',
      examples: ['0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567'],
    }),
  links: z
    .array(z.strictObject({ name: localisedText, url: webAddress }))
    .optional()
    .meta({
      description: 'list of groups name (text by language) and url (web address)',
      examples: [[{ name: 'Mastodon', url: 'https://social.example/@desk' }]],
    }),
  joinedOn: day.optional().meta({ description: 'day', examples: ['2024-10-01'] }),
  leftOn: day.optional().meta({ description: 'day', examples: ['2025-12-31'] }),
});

export interface Author extends z.infer<typeof authorFields> {
  readonly id: string;
}
