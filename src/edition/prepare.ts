import type { Finding } from '../desk/finding.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PublicAuthor, PublicNewsroom, PublicSite, RenderedBody } from '../model/public-newsroom.ts';
import type { Author } from '../model/author.ts';
import type { Progress } from '../pictures/derive-all.ts';
import { sharedContext } from './body-contexts.ts';
import { derivePictures, type EditionPictures, type Folders } from './derived-pictures.ts';
import { articleJob, publicArticle } from './public-articles.ts';
import { pagesOfSite, publicPage, publicTopic, recordJob, topicsOfSite } from './public-records.ts';
import { renderBodies } from './render-bodies.ts';

export interface Prepared {
  readonly newsroom: PublicNewsroom;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: EditionPictures['files'];
  /** Pictures that cannot be published. With any of these, nothing may be. */
  readonly findings: readonly Finding[];
  readonly encoded: number;
}

/** Turns what may be public into what pages show: pictures derived, bodies rendered, nothing left that is the newsroom's own. */
export async function prepare(
  newsroom: Newsroom,
  folders: Folders,
  onProgress?: (progress: Progress) => void,
): Promise<Prepared> {
  const pictures = await derivePictures(newsroom, folders, onProgress);
  const { site, authors, categories, sources, articles } = newsroom;
  const records = { topics: topicsOfSite(newsroom), pages: pagesOfSite(newsroom) };
  const jobs = [
    ...articles.map((article) => articleJob(article, newsroom, pictures)),
    ...[...records.topics, ...records.pages].map((record) => recordJob(record, newsroom, pictures)),
  ];
  const contexts = new Map(
    site.languages.map((language) => [language, sharedContext(newsroom, records.topics, language)]),
  );
  const bodies = (await renderBodies(jobs, contexts)).values();
  const prepared: PublicNewsroom = {
    site: publicSite(site, pictures),
    articles: articles.map((article) => publicArticle(article, next(bodies), pictures)),
    authors: authors.map((author) => publicAuthor(author, pictures)),
    ...{ categories, sources },
    topics: records.topics.map((topic) => publicTopic(topic, next(bodies))),
    pages: records.pages.map((page) => publicPage(page, next(bodies), site)),
  };
  return { newsroom: prepared, files: pictures.files, findings: pictures.findings, encoded: pictures.encoded };
}

/** Bodies come back in the order of their jobs: articles, topics, pages. */
function next(bodies: Iterator<RenderedBody>): RenderedBody {
  const result: IteratorResult<RenderedBody, unknown> = bodies.next();
  if (result.done === true) throw new RangeError('Fewer bodies were rendered than were asked for.');
  return result.value;
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
