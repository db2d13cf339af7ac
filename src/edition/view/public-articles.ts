import type { Article } from '../../model/article.ts';
import { mapOfPlace } from '../../model/locator-map.ts';
import type { ArticleHead, ShownPicture } from '../../model/public-newsroom.ts';
import type { EditionPictures } from '../media/derived-pictures.ts';
import type { EditionMedia } from '../media/edition-media.ts';

/** An article as readers get it, but for its body: its pictures derived, its sources numbered, no word on its file. */
export function articleHead(article: Article, pictures: EditionMedia): ArticleHead {
  const { author, picture, sources, topics = [], status, location, file: _file, ...others } = article;
  const { embargo: _embargo, minor: _minor, body: _body, bodyLine: _line, media: _media, ...fields } = others;
  return {
    ...fields,
    id: articleId(article),
    status: status === 'withdrawn' ? 'withdrawn' : 'published',
    authors: author,
    picture: picture && shownPicture(article, picture, pictures),
    location,
    map: location && pictures.maps.of(mapOfPlace(location, article.language)),
    topics,
    sources: sources.map((source, index) => ({ ...source, number: index + 1 })),
  };
}

/** The name under which head and body of an article find each other. */
export function articleId({ language, address }: Pick<Article, 'language' | 'address'>): string {
  return `${language}/${address}`;
}

/** An article's warning is one of its picture, too: whoever shows the picture need not ask whose it is. */
function shownPicture(
  article: Pick<Article, 'file' | 'warning'>,
  { src, warning = article.warning, ...texts }: NonNullable<Article['picture']>,
  pictures: EditionPictures,
): ShownPicture | undefined {
  const published = pictures.find(article.file, src);
  return published && { ...texts, warning, published, card: pictures.find(article.file, src, 'card') };
}
