import { z } from 'zod';
import { localisedText, localisedWarning, text, warning } from './text.ts';
import { webAddress } from './values/web-address.ts';

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

/** The schema of the point that stays in sight when a picture is cropped, in percent from the left and from the top. */
const focus = z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) });

/** The schema of a path to a picture, relative to the file that shows it: `./visit.jpg` or `photos/visit.jpg`. */
const src = z
  .string()
  .min(1)
  .transform((value) => value.replace(/^\.\//u, ''));

const common = {
  src: src.meta({ description: 'name of a file in the same folder, or in a folder below it', examples: ['visit.jpg'] }),
  creditUrl: webAddress
    .optional()
    .meta({ description: 'web address of the maker; the credit then links there', examples: ['http://www.kcna.kp/'] }),
  licence: text.optional().meta({
    description: 'text: the licence or the terms. Shown beside the credit, and written into the files',
    examples: ['CC BY 4.0'],
  }),
  kind: z
    .enum(pictureKinds)
    .optional()
    .meta({
      description:
        'staff, agency, handout, state-media, satellite, archive, illustration or map. Readers see it beside the credit; only staff needs no word',
      examples: ['state-media'],
    }),
  focus: focus.optional().meta({
    description:
      'group x and y, each from 0 to 100: the point that stays in sight when the picture is cut, in percent from the left and from the top',
    examples: [{ x: 50, y: 20 }],
  }),
};

const described = {
  alt: {
    description: 'text: what is to be seen. Repeats neither caption nor headline',
    examples: ['A man walks past missiles'],
  },
  caption: { description: 'text: what readers should know', examples: ['The factory hall.'] },
  credit: { description: 'text: who made it', examples: ['KCNA'] },
  warning: {
    description: 'text: what is hard to look at. The picture opens only when the reader wants it to',
    examples: ['Shows a dead person.'],
  },
};

/** The schema of an article's picture. With a `warning`, it is a click-to-view picture. */
export const picture = z.strictObject({
  ...common,
  alt: text.meta(described.alt),
  caption: text.meta(described.caption),
  credit: text.meta(described.credit),
  warning: warning.optional().meta(described.warning),
});
export type Picture = z.infer<typeof picture>;

/** The schema of a record's picture, such as an author's. Its texts may be given by language. */
export const recordPicture = z.strictObject({
  ...common,
  alt: localisedText.meta(described.alt),
  caption: localisedText.meta(described.caption),
  credit: localisedText.meta(described.credit),
  warning: localisedWarning.optional().meta(described.warning),
});
export type RecordPicture = z.infer<typeof recordPicture>;
