import { z } from 'zod';

/** An id or slug: `[a-z0-9]` words joined by single hyphens, so that it can stand in an address as it is. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'id' });

/** The id of a file in that folder of the newsroom. Whether it holds one is for the desk to know. */
export function idIn(folder: 'authors' | 'categories' | 'sources' | 'topics' | 'pages') {
  return id.meta({ names: folder });
}
