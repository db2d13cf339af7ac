import type { CorrectionComment, CreativeWork, Thing } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { PublicCitation, PublicTopic } from '../model/public-newsroom.ts';
import type { TopicKind } from '../model/topic.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';
import { recordsOf, textInArticleLanguage, type ArticleContext } from './article-context.ts';
import { withoutUndefined } from './defined.ts';

/** Returns what the article cites as structured data, in the order of its list. */
export function citations(context: ArticleContext): readonly CreativeWork[] {
  return context.article.sources.map((cited) => citation(cited, context));
}

function citation(cited: PublicCitation, context: ArticleContext): CreativeWork {
  const [source] = recordsOf([cited.source], context.publishers);
  const name = source && textInArticleLanguage(context, source.name);
  return withoutUndefined({
    '@type': 'CreativeWork',
    name: cited.title ?? name,
    url: cited.url,
    archivedAt: cited.archived,
    datePublished: cited.date,
    publisher: name === undefined ? undefined : withoutUndefined({ '@type': 'Organization', name, url: source?.url }),
  });
}

/** Returns the article's corrections as structured data (https://schema.org/CorrectionComment). */
export function correctionComments({ site, article }: ArticleContext): readonly CorrectionComment[] {
  return article.corrections.map(({ text, at }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: isoInZone(at, site.timeZone),
    inLanguage: article.language,
  }));
}

/** The topics that the article lists, `about`, and those that only its text links to, `mentions`, as structured data. */
export function topicsOf(context: ArticleContext): Readonly<Record<'about' | 'mentions', readonly Thing[]>> {
  const { article, topics } = context;
  const mentioned = topics.filter(({ id }) => article.body.topics.includes(id) && !article.topics.includes(id));
  const things = (list: readonly PublicTopic[]) => list.map((topic) => thing(topic, context));
  return { about: things(recordsOf(article.topics, topics)), mentions: things(mentioned) };
}

/** The types of schema.org that require no more than a name; a topic of another kind is a Thing. */
const schemaType = { place: 'Place', country: 'Country', organisation: 'Organization', person: 'Person' } as const;

function thing(topic: PublicTopic, { site, article }: ArticleContext): Thing {
  const types: Partial<Record<TopicKind, (typeof schemaType)[keyof typeof schemaType]>> = schemaType;
  return withoutUndefined({
    '@type': types[topic.kind] ?? 'Thing',
    name: topic.title,
    url: absolute(site, addressesIn(site, article.language).topic(topic.id)),
    sameAs: topic.wikidata === undefined ? undefined : `https://www.wikidata.org/wiki/${topic.wikidata}`,
  });
}
