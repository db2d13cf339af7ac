import { z } from 'zod';

/** The schema of a yes or no as editors write it: `true`, `false`, `yes` or `no`. It is parsed to a boolean. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])], { error: 'yes-no' })
  .transform((value) => value === true || value === 'yes');
