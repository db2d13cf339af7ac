import type { Author } from '../model/author.ts';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { ArticleHead, ShownPicture } from '../model/public-newsroom.ts';
import type { CardFit, CardTexts } from '../model/share-card.ts';
import type { Site } from '../model/site.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { datesIn } from '../locale/dates.ts';
import { phrasesIn } from '../locale/phrases.ts';

/** Where the names on a card come from. */
export interface CardNames {
  readonly site: Pick<Site, 'name' | 'languages' | 'timeZone'>;
  readonly authors: ReadonlyMap<string, Pick<Author, 'name'>>;
  readonly categories: ReadonlyMap<string, Pick<Category, 'title'>>;
}

type CardStory = Pick<ArticleHead, 'language' | 'type' | 'title' | 'date' | 'category' | 'authors'>;

/** What a story's card says. What is no plain news is labelled as what it is: a card travels without its page. */
export function cardTexts(story: CardStory, { site, authors, categories }: CardNames): CardTexts {
  const { language, type, title, date } = story;
  const text = (localised: LocalisedText) => textIn(localised, language, site.languages[0]);
  const section = text(categories.get(story.category)?.title ?? story.category);
  const kind = phrasesIn(language).types[type];
  const isSaid = type === 'news' || section.toLowerCase().startsWith(kind.toLowerCase());
  const names = story.authors.map((id) => text(authors.get(id)?.name ?? id));
  return {
    mark: text(site.name),
    label: isSaid ? section : `${section} · ${kind}`,
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
 * The picture that may stand on a story's card: none with a warning, which nobody asked to see, and no handout of state
 * media, which would be spread without the words that say so.
 */
export function cardPicture({ picture }: Pick<ArticleHead, 'picture'>): ShownPicture | undefined {
  return picture?.warning === undefined && picture?.kind !== 'state-media' ? picture : undefined;
}

/**
 * Nobody understands a part of a map or of a diagram, so that both are shown whole; an illustration is a diagram where its
 * ground is plain. Where an editor says what must stay in sight, the rest may go.
 */
export function cardFit({ kind, focus }: Pick<ShownPicture, 'kind' | 'focus'>): CardFit {
  if (focus !== undefined) return 'cut';
  return kind === 'map' ? 'whole' : kind === 'illustration' ? 'whole on a plain ground' : 'cut';
}
