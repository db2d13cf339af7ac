import type { Article } from '../../model/article.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { TranslatedPage } from '../../newsroom/pages-of-site.ts';
import type { UnrenderedTopic } from '../../newsroom/topics-of-site.ts';
import { mapsInside } from '../media/edition-maps.ts';
import type { EditionMedia } from '../media/edition-media.ts';
import { bodySources, picturesInside } from './body-contexts.ts';
import type { BodyJob } from './body-jobs.ts';

/** What must be rendered of an article. */
export function articleJob(article: Article, newsroom: Newsroom, shown: EditionMedia): BodyJob {
  const sources = bodySources(article, newsroom);
  const { warning } = article;
  const own = { sources, warning, pictures: picturesInside(article, shown, newsroom.site), ...mentionsIn(article) };
  const maps = mapsInside(article.media, article.language, shown.maps);
  return { body: article.body, language: article.language, own: { ...own, ...maps } };
}

/** What must be rendered of a record's text. A topic's text never links to the topic itself. */
export function recordJob(
  { language, written }: UnrenderedTopic | TranslatedPage,
  { site }: Newsroom,
  shown: EditionMedia,
): BodyJob {
  const unmentioned = 'kind' in written ? [written.id] : [];
  const own = { sources: {}, unmentioned, pictures: picturesInside(written, shown, site) };
  const maps = mapsInside(written.media, language, shown.maps);
  return { body: written.body, language, own: { ...own, ...maps } };
}

/** `topics: []` switches mentions off. */
function mentionsIn({ topics }: Article): Pick<BodyJob['own'], 'isUnlinked'> {
  return topics?.length === 0 ? { isUnlinked: true } : {};
}
