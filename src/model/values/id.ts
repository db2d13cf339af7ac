import { z } from 'zod';

/** The schema of an id or slug: words of `[a-z0-9]` joined by single hyphens, which no URL needs to encode. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'id' });

/** The schema of the id of a file in a content folder. Only the form is checked here, not whether the file exists. */
export function idIn(folder: 'authors' | 'categories' | 'sources' | 'topics' | 'pages') {
  return id.meta({ names: folder });
}
