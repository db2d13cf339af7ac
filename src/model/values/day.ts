import { z } from 'zod';

/** The schema of a calendar day, `YYYY-MM-DD`, with no time and no zone. A day that does not exist is refused. */
export const day = z.iso.date({ error: 'day' });
export type Day = z.infer<typeof day>;
