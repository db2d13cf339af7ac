import type { Author } from '../model/author.ts';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { ArticleHead, ShownPicture } from '../model/public-newsroom.ts';
import type { CardFit, CardTexts } from '../model/share-card.ts';
import type { Site } from '../model/site.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { datesIn } from '../locale/dates.ts';
import { typeLabel } from './live.ts';
import { phrasesIn } from '../locale/phrases.ts';

export interface CardNames {
  readonly site: Pick<Site, 'name' | 'languages' | 'timeZone'>;
  readonly authors: ReadonlyMap<string, Pick<Author, 'name'>>;
  readonly categories: ReadonlyMap<string, Pick<Category, 'title'>>;
}

type CardStory = Pick<ArticleHead, 'language' | 'type' | 'ended' | 'title' | 'date' | 'category' | 'authors'>;

/** The texts of a share card. The label names the type of the story, unless it is news: its page is not beside it. */
export function cardTexts(story: CardStory, { site, authors, categories }: CardNames): CardTexts {
  const { language, type, title, date } = story;
  const text = (localised: LocalisedText) => textIn(localised, language, site.languages[0]);
  const section = text(categories.get(story.category)?.title ?? story.category);
  const kind = typeLabel(story, phrasesIn(language));
  const isKindLeftOut = type === 'news' || section.toLowerCase().startsWith(kind.toLowerCase());
  const names = story.authors.map((id) => text(authors.get(id)?.name ?? id));
  return {
    mark: text(site.name),
    label: isKindLeftOut ? section : `${section} · ${kind}`,
    headline: title,
    byline: listed(names, language),
    date: datesIn(language, site.timeZone).date(date),
  };
}

const lists = new Map<Language, Intl.ListFormat>();

function listed(names: readonly string[], language: Language): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, list);
  return list.format(names);
}

/**
 * Returns the story's picture where it may be shown on its share card: not with a warning, since nobody has chosen to
 * see it, and not from state media, since a card does not show the label that says so.
 */
export function cardPicture({ picture }: Pick<ArticleHead, 'picture'>): ShownPicture | undefined {
  return picture?.warning === undefined && picture?.kind !== 'state-media' ? picture : undefined;
}

/**
 * Returns how a picture is fitted into a share card. Maps, and illustrations on a plain ground, which are taken for
 * diagrams, are shown whole, since a part of them says nothing; a picture with a focus is cropped around it.
 */
export function cardFit({ kind, focus }: Pick<ShownPicture, 'kind' | 'focus'>): CardFit {
  if (focus !== undefined) return 'cut';
  return kind === 'map' ? 'whole' : kind === 'illustration' ? 'whole on a plain ground' : 'cut';
}
