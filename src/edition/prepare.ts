import type { BodyTrees } from '../markdown/parse/pack-tree.ts';
import type { Finding } from '../desk/findings/finding.ts';
import type { Author } from '../model/author.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type {
  Bodies,
  PublicAuthor,
  PublicNewsroom,
  PublicSite,
  PublicPage,
  PublicTopic,
  RenderedBody,
} from '../model/public-newsroom.ts';
import { deriveAll } from '../pictures/derive/derive-all.ts';
import { sharedContext } from './bodies/body-contexts.ts';
import { renderJob, withTree, type BodyJob, type SharedContexts } from './bodies/body-jobs.ts';
import { derivePictures, type EditionPictures, type Folders } from './media/derived-pictures.ts';
import { drawMaps } from './media/edition-maps.ts';
import type { EditionMedia } from './media/edition-media.ts';
import type { PictureDeriver } from './media/picture-cache.ts';
import { articleHead, articleId } from './view/public-articles.ts';
import { articleJob, recordJob } from './bodies/newsroom-jobs.ts';
import { pagesOfSite, type TranslatedPage } from '../newsroom/pages-of-site.ts';
import { topicsOfSite, type UnrenderedTopic } from '../newsroom/topics-of-site.ts';
import { bodyOrder, type BodyKeys, type NamedJob } from './bodies/body-keys.ts';
import { cacheBodies, type BodyRenderer } from './bodies/body-cache.ts';

import { typesetAuthor, typesetCategory, typesetSite, typesetSource } from './view/typeset-records.ts';
import { typesetArticle, typesetPage, typesetTopic } from './view/typeset-texts.ts';
import { cardJobs, type CardJob } from './media/card-jobs.ts';
import type { Site } from '../model/site.ts';
import { textIn, type LocalisedText } from '../model/text.ts';

export interface Prepared {
  readonly newsroom: PublicNewsroom;
  /** By the articles' ids, digests of all that their bodies are made from. */
  readonly bodyKeys: BodyKeys;
  /** Renders the articles' bodies: most of the work, on other threads. */
  readonly renderBodies: () => Promise<Bodies>;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: EditionPictures['files'];
  readonly pictureSources: EditionPictures['sources'];
  readonly cards: readonly CardJob[];
  /** Pictures that cannot be published. With any of these, nothing may be. */
  readonly findings: readonly Finding[];
  readonly encoded: number;
}

/** Who does the work that takes long. Left out, all of it is done anew. */
export interface BuildSteps {
  readonly derive?: PictureDeriver;
  readonly render?: BodyRenderer;
  /** Trees of bodies that have been parsed before; others are added. */
  readonly trees?: BodyTrees;
}

/** Turns what may be public into what pages show: pictures derived, texts rendered, nothing left that is the newsroom's own. */
export async function prepare(
  newsroom: Newsroom,
  folders: Folders,
  { derive = deriveAll, render = cacheBodies(), trees = new Map<string, string>() }: BuildSteps = {},
): Promise<Prepared> {
  const pictures = await mediaOf(newsroom, folders, derive);
  const { site, authors, categories, sources, articles } = newsroom;
  const topics = topicsOfSite(newsroom);
  const contexts: SharedContexts = new Map(
    site.languages.map((language) => [language, sharedContext(newsroom, topics, language)]),
  );
  // A text that is translated into no other language is shown in all of them.
  const renderRecord = (job: BodyJob) => renderJob(withTree(job, trees), contexts);
  const heads = articles.map((article) => typesetArticle(articleHead(article, pictures)));
  const shownSite = publicSite(site, pictures);
  const cards = cardJobs(heads, newsroom, { files: pictures.files, logo: shownSite.logo });
  const prepared: PublicNewsroom = {
    site: typesetSite(shownSite),
    articles: heads.map((head) => ({ ...head, shareCard: cards.get(head.id)?.card })),
    authors: authors.map((author) => typesetAuthor(publicAuthor(author, pictures), site.languages)),
    categories: categories.map((category) => typesetCategory(category, site.languages)),
    sources: sources.map((source) => typesetSource(source, site.languages)),
    topics: topics.map((topic) => typesetTopic(publicTopic(topic, renderRecord(recordJob(topic, newsroom, pictures))))),
    pages: pagesOfSite(newsroom).map((page) =>
      typesetPage(publicPage(page, renderRecord(recordJob(page, newsroom, pictures)), site)),
    ),
  };
  const order = bodyOrder(articleJobs(newsroom, pictures, trees), contexts);
  return {
    newsroom: prepared,
    bodyKeys: order.keys,
    renderBodies: () =>
      render(order).finally(() => {
        // They are as much as all texts together.
        trees.clear();
      }),
    cards: [...cards.values()],
    pictureSources: pictures.sources,
    ...{ files: pictures.files, findings: pictures.findings, encoded: pictures.encoded },
  };
}

async function mediaOf(newsroom: Newsroom, folders: Folders, derive: PictureDeriver): Promise<EditionMedia> {
  const derived = await derivePictures(newsroom, folders, derive);
  const maps = await drawMaps(newsroom, folders.cache);
  return { ...derived, maps, files: new Map([...derived.files, ...maps.files]) };
}

function articleJobs(newsroom: Newsroom, pictures: EditionMedia, trees: BodyTrees): readonly NamedJob[] {
  return newsroom.articles.map((article) => {
    const job = articleJob(article, newsroom, pictures);
    return [
      articleId(article),
      {
        ...job,
        get tree() {
          return trees.get(job.body.digest);
        },
      },
    ];
  });
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

function publicTopic({ written: _, ...topic }: UnrenderedTopic, { html }: RenderedBody): PublicTopic {
  return { ...topic, html };
}

function publicPage({ language, written }: TranslatedPage, { html }: RenderedBody, site: Site): PublicPage {
  const say = (text: LocalisedText) => textIn(text, language, site.languages[0]);
  const { id, title, description, language: textLanguage } = written;
  return { id, language, textLanguage, title: say(title), description: say(description), html };
}
