import type { Newsroom } from '../../model/newsroom.ts';
import { assemble } from './assemble.ts';
import type { AuthorFields, CategoryFields, LoadedContent, Entry, SourceFields } from './content.ts';

/**
 * What can be shown of a newsroom while other parts of it are wrong: every text whose own file is not `wrong`. A record with
 * an error still stands where sound stories name it, with as much as can be read of its name, so that one mistake in a
 * section does not take down all its stories. `undefined` where `site.yaml` does not say what site this is.
 */
export function validPart(loaded: LoadedContent, wrong: ReadonlySet<string>): Newsroom | undefined {
  const isValid = ({ file, data }: Entry<unknown>) => data !== undefined && !wrong.has(file.path);
  const replaced = <Fields extends object>(entries: readonly Entry<Fields>[], standIn: Replacement<Fields>) =>
    entries.map((entry) => (isValid(entry) ? entry : { ...entry, data: standIn(entry) }));
  return assemble({
    ...loaded,
    articles: loaded.articles.filter(isValid),
    authors: replaced(loaded.authors, someAuthor),
    categories: replaced(loaded.categories, someCategory),
    sources: replaced(loaded.sources, someSource),
    topics: loaded.topics.filter(isValid),
    pages: loaded.pages.filter(isValid),
  });
}

type Replacement<Fields> = (entry: Entry<Fields>) => Fields;

function someAuthor({ id, fields: { name = id, role = id } }: Entry<AuthorFields>): AuthorFields {
  return { name, role };
}

function someCategory({ id, fields }: Entry<CategoryFields>): CategoryFields {
  const { title = id, description = id, sources = 'optional', order } = fields;
  return { title, description, sources, order };
}

/** Nothing better is said of a source than its file says: what cannot be read cannot be judged. */
function someSource({
  id,
  fields: { name = id, kind = 'press', reliability = 'F' },
}: Entry<SourceFields>): SourceFields {
  return { name, kind, reliability };
}
