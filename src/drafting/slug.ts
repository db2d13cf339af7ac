import slugify from '@sindresorhus/slugify';
import { romanised } from '../desk/text/romanised.ts';

const longest = 60;

/** A slug made of a headline, at most 60 characters of whole words; `''` where it has no letter or digit to use. */
export function slugOf(title: string): string {
  const slug = slugify(romanised(title), { decamelize: false });
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/u, '');
  return cut.slice(0, longest);
}

/** Returns `wanted`, or the first of `wanted-2`, `wanted-3`, … that is free. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let number = 2; isTaken(slug); number += 1) slug = `${wanted}-${String(number)}`;
  return slug;
}
