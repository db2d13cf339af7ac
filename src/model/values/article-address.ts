import { z } from 'zod';

/** The form of an article's address, `yyyy/mm/slug`: its folder under `articles/` and its path on the site. */
export const articleAddressPattern = /^\d{4}\/(?:0[1-9]|1[0-2])\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The schema of an article's address as editors write it. A slash at either end is removed. */
export const articleAddress = z
  .string()
  .transform((value) => value.replace(/^\/|\/$/gu, ''))
  .pipe(z.string().regex(articleAddressPattern, { error: 'article-address' }))
  .meta({ pattern: articleAddressPattern.source.replace('^', '^/?').replace('$', '/?$') });
