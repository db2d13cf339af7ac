import { z } from 'zod';

/** The schema of a yes or no as editors write it: `true`, `false`, `yes` or `no`; `Yes` and `NO` are the same. It is parsed to a boolean. */
export const yesNo = z
  .preprocess(
    (written) =>
      typeof written === 'string' && /^(?:Yes|YES|No|NO)$/u.test(written) ? written.toLowerCase() : written,
    z.union([z.boolean(), z.enum(['yes', 'no'])], { error: 'yes-no' }),
  )
  .transform((value) => value === true || value === 'yes');
