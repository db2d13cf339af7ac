import type { ArticleHead, PublicPage, PublicTopic } from '../../model/public-newsroom.ts';
import { typesetFields, typesetterFor } from './typesetters.ts';

/**
 * The texts of front matter that readers see, with the marks of their language, as bodies have them: the same in pages, lists
 * and feeds. Names of people and publishers, credits and the words for those who do not see a picture stay as they are.
 */
export function typesetArticle(article: ArticleHead): ArticleHead {
  const { title, description, warning, dateline, location, facts, corrections, picture, sources } = article;
  const set = typesetterFor(article.language);
  return {
    ...article,
    title: set(title),
    description: set(description),
    ...typesetFields({ warning, dateline }, ['warning', 'dateline'], set),
    location: location && { ...location, name: set(location.name) },
    facts: facts.map(set),
    corrections: corrections.map((one) => ({ ...one, ...typesetFields(one, ['text', 'was', 'now'], set) })),
    picture: picture && { ...picture, ...typesetFields(picture, ['caption', 'warning'], set) },
    sources: sources.map((one) => ({ ...one, ...typesetFields(one, ['title', 'note'], set) })),
  };
}

export function typesetTopic(topic: PublicTopic): PublicTopic {
  const set = typesetterFor(topic.textLanguage);
  const facts = topic.facts.map(({ name, value }) => ({ name: set(name), value: set(value) }));
  return { ...topic, title: set(topic.title), aliases: topic.aliases.map(set), facts };
}

export function typesetPage(page: PublicPage): PublicPage {
  const set = typesetterFor(page.textLanguage);
  return { ...page, title: set(page.title), description: set(page.description) };
}
