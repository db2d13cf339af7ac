import type { ArticleHead, PublicPage, PublicTopic } from '../../model/public-newsroom.ts';
import { setKnown, setterOf } from './typesetters.ts';

/**
 * The texts of front matter that readers see, with the marks of their language, as bodies have them: the same in pages, lists
 * and feeds. Names of people and publishers, credits and the words for those who do not see a picture stay as they are.
 */
export function setArticle(article: ArticleHead): ArticleHead {
  const { title, description, warning, dateline, location, facts, corrections, picture, sources } = article;
  const set = setterOf(article.language);
  return {
    ...article,
    title: set(title),
    description: set(description),
    ...setKnown({ warning, dateline }, ['warning', 'dateline'], set),
    location: location && { ...location, name: set(location.name) },
    facts: facts.map(set),
    corrections: corrections.map((one) => ({ ...one, ...setKnown(one, ['text', 'was', 'now'], set) })),
    picture: picture && { ...picture, ...setKnown(picture, ['caption', 'warning'], set) },
    sources: sources.map((one) => ({ ...one, ...setKnown(one, ['title', 'note'], set) })),
  };
}

export function setTopic(topic: PublicTopic): PublicTopic {
  const set = setterOf(topic.textLanguage);
  const facts = topic.facts.map(({ name, value }) => ({ name: set(name), value: set(value) }));
  return { ...topic, title: set(topic.title), aliases: topic.aliases.map(set), facts };
}

export function setPage(page: PublicPage): PublicPage {
  const set = setterOf(page.textLanguage);
  return { ...page, title: set(page.title), description: set(page.description) };
}
