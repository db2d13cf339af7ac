import { z } from 'zod';
import { localisedText, text } from './text.ts';
import { webAddress } from './web-address.ts';

export const pictureKinds = [
  'staff',
  'agency',
  'handout',
  'state-media',
  'satellite',
  'archive',
  'illustration',
  'map',
] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A point of interest in a picture, in percent from the left and from the top. */
const focus = z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) });

/** A picture file beside the text that shows it: `visit.jpg` or `./visit.jpg`, or a file of a folder below. */
const src = z
  .string()
  .min(1)
  .transform((value) => value.replace(/^\.\//u, ''));

const common = {
  src,
  creditUrl: webAddress.optional(),
  licence: text.optional(),
  kind: z.enum(pictureKinds).optional(),
  focus: focus.optional(),
};

/** An article's picture. Alt text, caption and credit are required; `warning` says what is hard to look at. */
export const picture = z.strictObject({ ...common, alt: text, caption: text, credit: text, warning: text.optional() });
export type Picture = z.infer<typeof picture>;

/** A picture of a record file, whose texts may differ by language. */
export const recordPicture = z.strictObject({
  ...common,
  alt: localisedText,
  caption: localisedText,
  credit: localisedText,
  warning: localisedText.optional(),
});
export type RecordPicture = z.infer<typeof recordPicture>;
