import { z } from 'zod';
import { text } from './text.ts';

/** A place of the story in WGS 84 degrees. Readers get it rounded to `precisionKm` kilometres. */
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
});
export type Place = z.infer<typeof place>;
