import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, with no time and no zone. An impossible day is refused. */
export const day = z.iso.date({ error: 'day' });
export type Day = z.infer<typeof day>;
