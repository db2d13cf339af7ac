import { z } from 'zod';

/** The schema of a yes or no as editors write it: `true`, `false`, `yes` or `no`, or these with capitals. It is parsed to a boolean. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no', 'Yes', 'No', 'YES', 'NO'])], { error: 'yes-no' })
  .transform((value) => value === true || (value !== false && value.toLowerCase() === 'yes'));
