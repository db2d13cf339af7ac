import { z } from 'zod';
import { text } from './text.ts';

/** A place of the story in WGS 84 degrees. Readers get it rounded to `precisionKm` kilometres. */
export const place = z.strictObject({
  name: text,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precisionKm: z.number().positive().max(1000).optional(),
});
export type Place = z.infer<typeof place>;
