import { z } from 'zod';
import { localisedText } from './text.ts';
import { webAddress } from './web-address.ts';

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

/** Reliability on the Admiralty scale (AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** A publisher that stories lean on. */
export const sourceFields = z.strictObject({
  name: localisedText,
  url: webAddress.optional(),
  kind: z.enum(sourceKinds),
  country: localisedText.optional(),
  reliability: z.enum(reliabilities),
  note: localisedText.optional(),
});

export interface Source extends z.infer<typeof sourceFields> {
  readonly id: string;
}
