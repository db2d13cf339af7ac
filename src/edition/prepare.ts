import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import type { PublicAuthor, PublicNewsroom, PublicSite } from '../model/public-newsroom.ts';
import type { Author } from '../model/author.ts';
import type { Progress } from '../pictures/derive-all.ts';
import { sharedContext, type SharedContext } from './body-contexts.ts';
import { derivePictures, type EditionPictures, type Folders } from './derived-pictures.ts';
import { renderArticle } from './render-articles.ts';
import { renderPages, renderTopic, topicsOfSite } from './render-records.ts';

export interface Prepared {
  readonly newsroom: PublicNewsroom;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: EditionPictures['files'];
  /** Pictures that cannot be published. With any of these, nothing may be. */
  readonly problems: readonly Problem[];
  readonly encoded: number;
}

/** Turns what may be public into what pages show: pictures derived, bodies rendered, nothing left that is the newsroom's own. */
export async function prepare(
  newsroom: Newsroom,
  folders: Folders,
  onProgress?: (progress: Progress) => void,
): Promise<Prepared> {
  const pictures = await derivePictures(newsroom, folders, onProgress);
  const topics = topicsOfSite(newsroom);
  const contexts = new Map(
    newsroom.site.languages.map((language) => [language, sharedContext(newsroom, topics, language)]),
  );
  const shared = (language: Language): SharedContext => {
    const context = contexts.get(language);
    if (!context) throw new RangeError(`The site is not published in ${language}.`);
    return context;
  };
  const means = { shared, pictures };
  const { site, authors, categories, sources, articles } = newsroom;
  const prepared: PublicNewsroom = {
    site: publicSite(site, pictures),
    articles: articles.map((article) => renderArticle(article, newsroom, means)),
    authors: authors.map((author) => publicAuthor(author, pictures)),
    ...{ categories, sources },
    topics: topics.map((topic) => renderTopic(topic, means)),
    pages: site.languages.flatMap((language) => renderPages(newsroom, language, means)),
  };
  return { newsroom: prepared, files: pictures.files, problems: pictures.problems, encoded: pictures.encoded };
}

function publicSite(site: Newsroom['site'], pictures: EditionPictures): PublicSite {
  const logo = site.publisher?.logo;
  return { ...site, logo: logo === undefined ? undefined : pictures.find('site.yaml', logo) };
}

function publicAuthor({ photo, ...author }: Author, pictures: EditionPictures): PublicAuthor {
  if (!photo) return { ...author, photo: undefined };
  const { src, ...texts } = photo;
  const published = pictures.find(`authors/${author.id}.yaml`, src, 'square');
  return { ...author, photo: published && { ...texts, published } };
}
