import { setType, typesetters } from '../markdown/typesetter.ts';
import type { Language } from '../model/language.ts';
import type { ArticleHead, PublicPage, PublicTopic } from '../model/public-newsroom.ts';

/**
 * The texts of front matter that readers see, with the marks of their language, as bodies have them: the same in pages, lists
 * and feeds. Names of people and credits stay as they are.
 */
export function setArticle(article: ArticleHead): ArticleHead {
  const { title, description, warning, facts, corrections, picture, sources } = article;
  const set = setterOf(article.language);
  return {
    ...article,
    title: set(title),
    description: set(description),
    warning: warning === undefined ? undefined : set(warning),
    facts: facts.map(set),
    corrections: corrections.map((one) => ({ ...one, ...setKnown(one, ['text', 'was', 'now'], set) })),
    picture: picture && { ...picture, ...setKnown(picture, ['alt', 'caption', 'warning'], set) },
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

type Setter = (text: string) => string;

function setterOf(language: Language): Setter {
  return (text) => setType(text, typesetters[language]);
}

/** Those of the fields that hold a text. */
function setKnown<Key extends string>(
  fields: Readonly<Partial<Record<Key, string | undefined>>>,
  keys: readonly Key[],
  set: Setter,
): Partial<Record<Key, string>> {
  const known = keys.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, set(text)] as const];
  });
  return Object.fromEntries(known) as Partial<Record<Key, string>>;
}
