import { z } from 'zod';
import { localisedText } from './text.ts';
import { webAddress } from './values/web-address.ts';

export const sourceKinds = [
  'state-media',
  'official',
  'agency',
  'trade-press',
  'press',
  'osint',
  'satellite',
  'research',
  'social',
  'own',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Reliability on the Admiralty scale (NATO AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** The schema of a file in `sources/`: a publisher that stories cite. */
export const sourceFields = z.strictObject({
  name: localisedText.meta({ description: 'text by language', examples: [{ en: 'KCNA', uk: 'ЦТАК' }] }),
  url: webAddress.optional().meta({ description: 'web address of the publisher', examples: ['http://www.kcna.kp/'] }),
  kind: z.enum(sourceKinds).meta({
    description:
      'state-media, official, agency, trade-press, press, osint, satellite, research, social or own (this newsroom)',
    examples: ['state-media'],
  }),
  country: localisedText.optional().meta({ description: 'text by language', examples: ['Ukraine'] }),
  reliability: z.enum(reliabilities).meta({ description: 'A, B, C, D, E or F: see cite a source', examples: ['E'] }),
  note: localisedText
    .optional()
    .meta({ description: 'text by language: what readers should know about it', examples: ['Cannot be checked.'] }),
});

export interface Source extends z.infer<typeof sourceFields> {
  readonly id: string;
}
