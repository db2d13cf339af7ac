import { createHash } from 'node:crypto';
import { cardPath } from '../addresses.ts';
import { pictureWidth } from '../drawings/card-layout.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { ArticleHead, ShownPicture } from '../model/public-newsroom.ts';
import type { CardTexts, PublishedCard } from '../model/share-card.ts';
import { cardPicture, cardTexts, type CardNames } from '../newsroom/share-card.ts';
import type { CardPicture } from '../pictures/picture-card.ts';
import { encoders } from '../pictures/recipe.ts';
import { canBeWritten } from '../pictures/rights.ts';
import type { EditionPictures } from './derived-pictures.ts';
import { rightsOf } from './wanted-pictures.ts';

/** Raised whenever the same words must make another card than before: its address says what stands on it. */
const version = 1;

/** A card to print, in plain values, so that any thread can. */
export interface CardJob {
  readonly card: PublishedCard;
  readonly texts: CardTexts;
  readonly picture: CardPicture | undefined;
}

/** The cards of an edition by the stories' ids: one for every story that is not withdrawn. */
export function cardJobs(
  heads: readonly ArticleHead[],
  { site, authors, categories }: Pick<Newsroom, 'site' | 'authors' | 'categories'>,
  pictures: Pick<EditionPictures, 'files'>,
): ReadonlyMap<string, CardJob> {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((one) => [one.id, one]));
  const names = { site, authors: byId(authors), categories: byId(categories) };
  const shown = heads.filter(({ status }) => status === 'published');
  return new Map(shown.map((head) => [head.id, jobFor(head, names, pictures)]));
}

function jobFor(head: ArticleHead, names: CardNames, pictures: Pick<EditionPictures, 'files'>): CardJob {
  const texts = cardTexts(head, names);
  const shown = cardPicture(head);
  const source = shown && largestFile(shown);
  const file = source && pictures.files.get(source);
  const rights = shown && rightsOf(shown);
  const picture =
    shown && rights && file !== undefined && canBeWritten(rights)
      ? { file, focus: shown.focus, rights, width: pictureWidth }
      : undefined;
  const digest = digestOf([version, encoders(), texts, picture && [source, picture.focus ?? null, rights]]);
  const ending = picture ? 'jpg' : 'png';
  return { card: { path: cardPath(digest, ending), type: picture ? 'image/jpeg' : 'image/png' }, texts, picture };
}

/** In the format that every program reads; its name says what is in it. */
function largestFile({ published }: ShownPicture): string | undefined {
  return published.formats.at(-1)?.files.at(-1)?.path;
}

function digestOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
