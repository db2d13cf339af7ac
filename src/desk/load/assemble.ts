import { digestOfBody, type BodyText } from '../../model/body-text.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { Topic } from '../../model/topic.ts';
import { FileChanged } from '../files/file-changed.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { BodyFacts } from './body-facts.ts';
import type { LoadedContent, Entry, TopicFields } from './content.ts';

/** The newsroom of a draft in which no rule is broken. */
export function assemble(loaded: LoadedContent): Newsroom | undefined {
  const site = loaded.site?.data;
  if (site === undefined) return undefined;
  const originals = new Map(loaded.topics.map((topic) => [`${topic.language}/${topic.id}`, topic.fields]));
  return {
    site,
    articles: loaded.articles.flatMap((entry) =>
      textFields(entry).map(({ id: address, ...rest }) => ({ address, ...rest })),
    ),
    authors: loaded.authors.flatMap(record),
    categories: loaded.categories.flatMap(record),
    sources: loaded.sources.flatMap(record),
    topics: loaded.topics.flatMap((entry) => topic(entry, originals.get(`${loaded.languages[0]}/${entry.id}`))),
    pages: loaded.pages.flatMap(textFields),
  };
}

function record<Fields extends object>({ id, data }: Entry<Fields>): (Fields & { readonly id: string })[] {
  return data === undefined ? [] : [{ ...data, id }];
}

function textFields<Fields extends object>({ id, language, file, data, inBody }: Entry<Fields>) {
  if (data === undefined) return [];
  const { path, bodyLine } = file;
  return [{ ...data, id, language, file: path, body: bodyOf(file, inBody), bodyLine, media: inBody.media }];
}

/** @throws FileChanged where its text is not the one that was read. */
function bodyOf(file: ContentFile, { digest, addresses }: BodyFacts): BodyText {
  return {
    ...{ digest, addresses },
    get text() {
      if (digestOfBody(file.body) !== digest) throw new FileChanged(file.path);
      return file.body;
    },
  };
}

function topic(entry: Entry<TopicFields>, original: Partial<TopicFields> | undefined): Topic[] {
  return textFields(entry).flatMap(({ kind = original?.kind, wikidata = original?.wikidata, ...rest }) =>
    kind === undefined ? [] : [{ ...rest, kind, wikidata }],
  );
}
