import { z } from 'zod';

/** `yyyy/mm/slug`: the folder of an article under `articles/`, and its address on the site. */
export const articleAddressPattern = /^\d{4}\/(?:0[1-9]|1[0-2])\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An article's address as editors write it; slashes at both ends may stand or not. */
export const articleAddress = z
  .string()
  .transform((value) => value.replace(/^\/|\/$/gu, ''))
  .pipe(z.string().regex(articleAddressPattern, { error: 'article-address' }))
  .meta({ pattern: articleAddressPattern.source.replace('^', '^/?').replace('$', '/?$') });
