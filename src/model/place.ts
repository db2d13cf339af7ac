import { z } from 'zod';
import { text } from './text.ts';

/** The limits of a range ring's radius. The marker would hide a smaller ring; a larger one reaches round the world. */
export const smallestRingKm = 20;
export const largestRingKm = 15_000;

/** The schema of a place, its position in degrees (WGS 84). Only the position rounded to `precisionKm` is published. */
export const place = z.strictObject({
  name: text.meta({ description: 'text: what the place is called', examples: ['Yongbyon'] }),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta({ description: 'degrees of latitude, from -90 to 90; south is negative', examples: [39.8] }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta({ description: 'degrees of longitude, from -180 to 180; west is negative', examples: [125.75] }),
  precisionKm: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .meta({ description: 'kilometres to which the position is rounded, at most 1000', examples: [25] }),
  ringsKm: z
    .array(z.number().min(smallestRingKm).max(largestRingKm))
    .min(1)
    .max(5)
    .refine((list) => new Set(list).size === list.length, { error: 'twice' })
    .optional()
    .meta({
      description: 'a list of kilometres, from 20 to 15000: range rings on the map, at most 5',
      examples: [[100, 300]],
    }),
});
export type Place = z.infer<typeof place>;
