import { createHash } from 'node:crypto';
import { cardPath } from '../../addresses.ts';
import { pictureWidth } from '../../cards/layout.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { ArticleHead } from '../../model/public-newsroom.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';
import type { CardLogo, CardTexts, PublishedCard } from '../../model/share-card.ts';
import { cardFit, cardPicture, cardTexts, type CardNames } from '../../newsroom/share-card.ts';
import { withoutWithdrawn } from '../../newsroom/without-withdrawn.ts';
import type { CardPicture } from '../../cards/picture-card.ts';
import { encoders } from '../../pictures/derive/recipe.ts';
import { canBeWritten } from '../../pictures/metadata/credit-metadata.ts';
import type { EditionPictures } from './derived-pictures.ts';
import { rightsOf } from './wanted-pictures.ts';

/** Raised whenever the same words must make another card than before: its address says what stands on it. */
const version = 4;

/** A card to render, in plain values, so that any thread can. */
export interface CardJob {
  readonly card: PublishedCard;
  readonly texts: CardTexts;
  readonly logo: CardLogo | undefined;
  readonly picture: CardPicture | undefined;
}

export interface CardPictures extends Pick<EditionPictures, 'files'> {
  readonly logo: PublishedPicture | undefined;
}

/** The cards of an edition by the stories' ids: one for every story that is not withdrawn. */
export function cardJobs(
  heads: readonly ArticleHead[],
  { site, authors, categories }: Pick<Newsroom, 'site' | 'authors' | 'categories'>,
  pictures: CardPictures,
): ReadonlyMap<string, CardJob> {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((one) => [one.id, one]));
  const names = { site, authors: byId(authors), categories: byId(categories) };
  const shown = withoutWithdrawn(heads);
  return new Map(shown.map((head) => [head.id, jobFor(head, names, pictures)]));
}

function jobFor(head: ArticleHead, names: CardNames, pictures: CardPictures): CardJob {
  const texts = cardTexts(head, names);
  const shown = cardPicture(head);
  const source = shown && largestFile(shown.published);
  const sign = pictures.logo && largestFile(pictures.logo);
  const file = source && pictures.files.get(source);
  const rights = shown && rightsOf(shown);
  const picture =
    shown && rights && file !== undefined && canBeWritten(rights)
      ? { file, fit: cardFit(shown), focus: shown.focus, rights, width: pictureWidth }
      : undefined;
  const digest = digestOf([
    version,
    encoders,
    texts,
    sign ?? null,
    picture && [source, picture.fit, picture.focus ?? null, rights],
  ]);
  const ending = picture ? 'jpg' : 'png';
  const card = { path: cardPath(digest, ending), type: picture ? 'image/jpeg' : 'image/png' };
  return { card, texts, logo: logoOf(pictures), picture };
}

function logoOf({ logo, files }: CardPictures): CardLogo | undefined {
  const path = logo && largestFile(logo);
  const file = path === undefined ? undefined : files.get(path);
  return logo && file !== undefined ? { file, width: logo.width, height: logo.height } : undefined;
}

/** In the format that every program reads; its name says what is in it. */
function largestFile({ formats }: PublishedPicture): string | undefined {
  return formats.at(-1)?.files.at(-1)?.path;
}

function digestOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
