import { addressesIn, basePath } from '../../addresses.ts';
import type {
  BodyArticle,
  BodyPictures,
  BodySource,
  BodyTopic,
  TopicNames,
} from '../../markdown/context/body-context.ts';
import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/language.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { PublicTopic } from '../../model/public-newsroom.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';
import type { Site } from '../../model/site.ts';
import { textIn } from '../../model/text.ts';
import type { SharedContext } from './body-jobs.ts';
import type { EditionPictures } from '../media/derived-pictures.ts';
import { decodeUri } from '../../io/decode-uri.ts';
import { bodyPictures } from '../media/wanted-pictures.ts';

/** The width of a picture in the column of text, for `sizes` (`src/styles/article.css`). */
const columnSizes =
  '(min-width: 78.5rem) 38rem, (min-width: 75rem) calc(100vw - 40.5rem), (min-width: 45.7rem) 42rem, ' +
  '(min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

const tallSizes = '(min-width: 30.5rem) 28rem, (min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

export function sharedContext(newsroom: Newsroom, topics: readonly PublicTopic[], language: Language): SharedContext {
  const { site } = newsroom;
  const at = addressesIn(site, language);
  const mine = topics.filter((topic) => topic.language === language);
  return {
    language,
    firstLanguage: site.languages[0],
    timeZone: site.timeZone,
    base: basePath(site),
    articles: linkableArticles(newsroom, language),
    topics: Object.fromEntries(mine.map(({ id, title }): [string, BodyTopic] => [id, { href: at.topic(id), title }])),
    mentions: mine.map(({ id, title, aliases }): TopicNames => ({ id, phrases: [title, ...aliases] })),
  };
}

/** Every public story, in this language where it can be read in it, else in the first of the site that has it. */
function linkableArticles({ site, articles }: Newsroom, language: Language): Readonly<Record<string, BodyArticle>> {
  const preference = [language, ...site.languages.filter((other) => other !== language)];
  const linkable: Record<string, BodyArticle> = {};
  for (const one of preference.toReversed()) {
    const at = addressesIn(site, one);
    for (const { address, language: told, status } of articles)
      if (told === one && status === 'published') linkable[address] = { href: at.article(address), language: one };
  }
  return linkable;
}

/** An article's sources as its body links to them: outside where they stand there, else to their entry in the list. */
export function bodySources(article: Article, { sources, site }: Newsroom): Readonly<Record<string, BodySource>> {
  const entries = article.sources.map(
    ({ id, source, title, url, archived, accessed, date }, index): [string, BodySource] => {
      const record = sources.find((one) => one.id === source);
      const name = record ? textIn(record.name, article.language, site.languages[0]) : source;
      const named = title === undefined ? name : `${name}, ${title}`;
      const told = { title: named, publisher: name, work: title };
      return [id, { number: index + 1, href: url ?? `#source-${id}`, ...told, archived, readOn: accessed ?? date }];
    },
  );
  return Object.fromEntries(entries);
}

/** The pictures that a text shows, as its rendering finds them. */
export function picturesInside(
  text: Pick<Article, 'file' | 'media'>,
  pictures: EditionPictures,
  site: Pick<Site, 'url'>,
): BodyPictures {
  const found = bodyPictures(text).flatMap(({ src }): [string, PublishedPicture][] => {
    const published = pictures.find(text.file, decodeUri(src));
    return published ? [[src, published]] : [];
  });
  return { base: basePath(site), sizes: columnSizes, tallSizes, bySrc: Object.fromEntries(found) };
}
