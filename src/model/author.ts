import { z } from 'zod';
import { day } from './day.ts';
import { recordPicture } from './picture.ts';
import { localisedText } from './text.ts';
import { webAddress } from './web-address.ts';

/** A byline: a person or a desk. */
export const authorFields = z.strictObject({
  name: localisedText,
  role: localisedText,
  photo: recordPicture.optional(),
  bio: localisedText.optional(),
  email: z.email().optional(),
  /** An OpenPGP fingerprint: 40 hexadecimal digits (64 for version 6 keys); spaces may group them. */
  pgp: z
    .string()
    .regex(/^(?:[0-9A-Fa-f] ?){40}(?:(?:[0-9A-Fa-f] ?){24})?$/u, { error: 'pgp' })
    .optional(),
  links: z.array(z.strictObject({ name: localisedText, url: webAddress })).optional(),
  joinedOn: day.optional(),
  leftOn: day.optional(),
});

export interface Author extends z.infer<typeof authorFields> {
  readonly id: string;
}
