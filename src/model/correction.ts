import { z } from 'zod';
import { instant } from './values/instant.ts';
import { text } from './text.ts';

export const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const;

/** The schema of one entry of an article's `corrections`: a change after publication that readers are told about. */
export const correction = z.strictObject({
  at: instant.meta({
    description: "time of the change, not before the story's date",
    examples: ['2025-09-03T11:00:00+03:00'],
  }),
  kind: z.enum(correctionKinds).meta({
    description: 'correction, clarification, update or retraction: see correct a story',
    examples: ['correction'],
  }),
  text: text.meta({ description: 'text: what was changed, and why', examples: ['The number was wrong.'] }),
  was: text.optional().meta({ description: 'text: what stood there before', examples: ['Two plans were signed.'] }),
  now: text.optional().meta({ description: 'text: what stands there now', examples: ['Three plans were signed.'] }),
});
export type Correction = z.infer<typeof correction>;
