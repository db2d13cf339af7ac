import slugify from '@sindresorhus/slugify';
import { romanised } from './romanised.ts';

const longest = 60;

/** A name for the folder of a story, made of its headline; `''` where no letter of it can stand in an address. */
export function slugOf(title: string): string {
  const slug = slugify(romanised(title), { decamelize: false });
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/u, '');
  return cut.slice(0, longest);
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that is free. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let number = 2; isTaken(slug); number += 1) slug = `${wanted}-${String(number)}`;
  return slug;
}
