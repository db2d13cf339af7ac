import type { ListHead } from '../metadata/list-metadata.ts';
import type { LocalizedSite } from '../newsroom/localized-site.ts';

/** What `ListLayout` is given for the list of all things of one kind, which every page links to. */
export function indexProps(
  { at, say }: LocalizedSite,
  of: Exclude<keyof LocalizedSite['say']['intro'], 'notFound'>,
  address: ListHead['address'],
) {
  const [heading, description, current] = [say.headings[of], say.intro[of], address(at)];
  return { heading, summary: description, description, address, current };
}
