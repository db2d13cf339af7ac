import type { PublicNewsroom, PublicSite } from '../model/public-newsroom.ts';

export type Shelf = Exclude<keyof PublicNewsroom, 'site'>;

/** The site's own record, and which shelves have anything on them: Astro warns whoever asks for an empty collection. */
export interface StoredSite {
  readonly site: PublicSite;
  readonly filled: readonly Shelf[];
}

export function filledShelves({ site: _, ...shelves }: PublicNewsroom): readonly Shelf[] {
  return (Object.keys(shelves) as Shelf[]).filter((shelf) => shelves[shelf].length > 0);
}
