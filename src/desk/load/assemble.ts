import type { Newsroom } from '../../model/newsroom.ts';
import type { Topic } from '../../model/topic.ts';
import type { Draft, Entry, TopicFields } from './content.ts';

/** The newsroom of a draft in which no rule is broken. */
export function assemble(draft: Draft): Newsroom | undefined {
  const site = draft.site?.whole;
  if (site === undefined) return undefined;
  const originals = new Map(draft.topics.map((topic) => [`${topic.language}/${topic.id}`, topic.fields]));
  return {
    site,
    articles: draft.articles.flatMap((entry) => texts(entry).map(({ id: address, ...rest }) => ({ address, ...rest }))),
    authors: draft.authors.flatMap(record),
    categories: draft.categories.flatMap(record),
    sources: draft.sources.flatMap(record),
    topics: draft.topics.flatMap((entry) => topic(entry, originals.get(`${draft.languages[0]}/${entry.id}`))),
    pages: draft.pages.flatMap(texts),
  };
}

function record<Fields extends object>({ id, whole }: Entry<Fields>): (Fields & { readonly id: string })[] {
  return whole === undefined ? [] : [{ ...whole, id }];
}

function texts<Fields extends object>({ id, language, file, whole, inBody: { media } }: Entry<Fields>) {
  if (whole === undefined) return [];
  return [{ ...whole, id, language, file: file.path, body: file.body, bodyLine: file.bodyLine, media }];
}

function topic(entry: Entry<TopicFields>, original: Partial<TopicFields> | undefined): Topic[] {
  return texts(entry).flatMap(({ kind = original?.kind, wikidata = original?.wikidata, ...rest }) =>
    kind === undefined ? [] : [{ ...rest, kind, wikidata }],
  );
}
