import { z } from 'zod';
import type { InstantSchema } from './values/instant.ts';
import { text } from './text.ts';

export const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const;

/** The schema of one entry of an article's `corrections`: a change after publication that readers are told about. */
export function correctionBy(instant: InstantSchema) {
  return z.strictObject({
    at: instant.meta({
      description: "time of the change, not before the story's date",
      examples: ['2025-09-03 11:00'],
    }),
    kind: z.enum(correctionKinds).meta({
      description: 'correction, clarification, update or retraction: see correct a story',
      examples: ['correction'],
    }),
    text: text.meta({ description: 'text: what was changed, and why', examples: ['The number was wrong.'] }),
    was: text.optional().meta({ description: 'text: what stood there before', examples: ['Two plans were signed.'] }),
    now: text.optional().meta({ description: 'text: what stands there now', examples: ['Three plans were signed.'] }),
  });
}
export type Correction = z.infer<ReturnType<typeof correctionBy>>;
