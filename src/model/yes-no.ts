import { z } from 'zod';

/** A yes/no as editors write it: `true`, `false`, `yes` or `no`. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])], { error: 'yes-no' })
  .transform((value) => value === true || value === 'yes');
