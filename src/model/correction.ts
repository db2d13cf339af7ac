import { z } from 'zod';
import { instant } from './instant.ts';
import { text } from './text.ts';

export const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const;

/** What a newsroom changed after publication and says so: when, of what kind, and what stood there before. */
export const correction = z.strictObject({
  at: instant,
  kind: z.enum(correctionKinds),
  text,
  was: text.optional(),
  now: text.optional(),
});
export type Correction = z.infer<typeof correction>;
