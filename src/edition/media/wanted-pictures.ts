import { posix } from 'node:path';
import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { Language } from '../../model/language.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { Picture, RecordPicture } from '../../model/picture.ts';
import { cropRatios, type CropRatio } from '../../model/published-picture.ts';
import { textIn } from '../../model/text.ts';
import { licenceAddress } from '../../newsroom/licence-address.ts';
import type { Shape } from '../../pictures/source/request.ts';
import type { Rights } from '../../pictures/metadata/rights.ts';
import { decodeUri } from '../../io/decode-uri.ts';

/** A picture that an edition shows, and where the newsroom names it: what a refusal must say. */
export interface WantedPicture {
  /** Relative to the content folder: the name under which the derived picture is found again. */
  readonly path: string;
  readonly shape: Shape;
  readonly rights: Rights;
  readonly focus: Picture['focus'];
  /** Shapes that are cut besides, for those who show a story outside this site. */
  readonly crops: readonly CropRatio[];
  /** Whether it stands behind a warning, where only a style sheet can show it. */
  readonly closed: 'never' | 'perhaps' | 'always';
  /** The content file that names the picture, and the field. */
  readonly file: string;
  readonly field: string;
}

/**
 * Every picture of what may be public: leads, pictures inside bodies, portraits, the logo. A file that several texts or
 * languages show is wanted once, with the credit of the site's first language: one file carries one credit. It is cut to
 * shapes where it leads any story.
 */
export function wantedPictures(newsroom: Newsroom): readonly WantedPicture[] {
  const { site, authors, articles, topics, pages } = newsroom;
  const inFirstLanguageFirst = <T extends { readonly language: Language }>(texts: readonly T[]) =>
    texts.toSorted((a, b) => site.languages.indexOf(a.language) - site.languages.indexOf(b.language));
  const wanted = [
    ...authors.flatMap((author) => portrait(author, newsroom)),
    ...logo(newsroom),
    ...inFirstLanguageFirst(articles).flatMap((article) => [...lead(article), ...inside(article)]),
    ...inFirstLanguageFirst([...topics, ...pages]).flatMap(inside),
  ];
  const byKey = Map.groupBy(wanted, ({ path, shape }) => pictureKey(path, shape));
  return [...byKey.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const cut = all.find(({ crops }) => crops.length > 0);
    return [
      {
        ...first,
        crops: cut?.crops ?? [],
        focus: cut?.focus ?? first.focus,
        closed: all.every(({ closed }) => closed === first.closed) ? first.closed : 'perhaps',
      },
    ];
  });
}

/** The name under which a derived picture is kept. */
export function pictureKey(path: string, shape: WantedPicture['shape']): string {
  return `${shape}:${path}`;
}

/** The path, from the content folder, of a picture that `file` names. */
export function picturePath(file: string, src: string): string {
  return posix.normalize(posix.join(posix.dirname(file), src)).normalize('NFC');
}

function portrait({ id, photo }: Author, newsroom: Newsroom): readonly WantedPicture[] {
  return photo ? [ofRecord(photo, `authors/${id}.yaml`, newsroom)] : [];
}

function ofRecord({ src, focus, warning, ...photo }: RecordPicture, file: string, { site }: Newsroom): WantedPicture {
  const [language] = site.languages;
  const rights = rightsOf({ ...photo, credit: textIn(photo.credit, language, language) });
  // Its sheet names the largest of few small files: nothing is to be saved.
  const closed = warning === undefined ? 'never' : 'perhaps';
  return { path: picturePath(file, src), shape: 'square', rights, focus, crops: [], file, field: 'photo.src', closed };
}

function logo({ site }: Newsroom): readonly WantedPicture[] {
  const { publisher, languages } = site;
  if (!publisher?.logo) return [];
  const file = 'site.yaml';
  const path = picturePath(file, publisher.logo);
  const rights = { credit: textIn(publisher.name, languages[0], languages[0]) };
  const rest = { focus: undefined, crops: [], closed: 'never' } as const;
  return [{ path, shape: 'whole', rights, file, field: 'publisher.logo', ...rest }];
}

/** One with a warning is shown nowhere but on its page. */
function lead({ file, picture, warning }: Article): readonly WantedPicture[] {
  if (!picture) return [];
  const { src, focus } = picture;
  const closed = (picture.warning ?? warning) === undefined ? 'never' : 'always';
  const common = { path: picturePath(file, src), rights: rightsOf(picture), focus, file, field: 'picture.src' };
  if (closed === 'always') return [{ ...common, closed, shape: 'whole', crops: [] }];
  return [
    { ...common, closed, shape: 'whole', crops: cropRatios },
    { ...common, closed, shape: 'card', crops: [] },
  ];
}

/** The rights that an article's or record's own fields state: nothing is claimed that nobody wrote. */
export function rightsOf({ credit, creditUrl, licence }: Pick<Picture, 'credit' | 'creditUrl' | 'licence'>): Rights {
  return { credit, copyright: licence, webStatement: licenceAddress(licence) ?? creditUrl };
}

function inside(text: Text): readonly WantedPicture[] {
  const { file } = text;
  const closed = text.warning !== undefined ? 'always' : text.media.hasWarning ? 'perhaps' : 'never';
  return bodyPictures(text).map(({ src, credit }) => {
    const path = picturePath(file, decodeUri(src));
    return { path, shape: 'whole', rights: { credit }, focus: undefined, crops: [], file, field: 'body', closed };
  });
}

type Text = Pick<Article, 'file' | 'media'> & { readonly warning?: Article['warning'] };

/** The pictures inside a body, by address without `./` at its beginning. */
export function bodyPictures({
  media,
}: Pick<Text, 'media'>): readonly { readonly src: string; readonly credit: string }[] {
  return media.figures.map(({ src, credit }) => ({ src: src.replace(/^\.\//u, ''), credit: credit ?? '' }));
}
