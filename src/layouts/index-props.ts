import type { ListHead } from '../metadata/list-metadata.ts';
import type { Edition } from '../newsroom/localized-site.ts';

/** What `ListLayout` is given for the list of all things of one kind, which every page links to. */
export function indexProps(
  { at, say }: Edition,
  of: Exclude<keyof Edition['say']['intro'], 'notFound'>,
  address: ListHead['address'],
) {
  const [heading, description, current] = [say.headings[of], say.intro[of], address(at)];
  return {
    heading,
    summary: description,
    description,
    address,
    current,
    crumbs: [{ name: heading, address: current }],
  };
}
