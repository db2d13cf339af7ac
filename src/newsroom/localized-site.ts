import { addressesIn, linkIn, type Addresses } from '../addresses.ts';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { PublicPage, PublicSite } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { datesIn, type Dates } from '../locale/dates.ts';
import { phrasesIn, type Phrases } from '../locale/phrases.ts';

/** The site in one language: what every page hands to its layout and every layout to its parts. */
export interface Edition {
  readonly site: PublicSite;
  readonly language: Language;
  readonly at: Addresses;
  readonly say: Phrases;
  readonly dates: Dates;
  /** The site's categories, in the newsroom's order. */
  readonly sections: readonly NamedLink[];
  /** What stands in the masthead: the sections, then what `navigation` adds to them. */
  readonly navigation: readonly NamedLink[];
  /** The standing pages, in the order given. */
  readonly standing: readonly NamedLink[];
  /** The text in this edition's language, or in the site's first where it is not translated. */
  readonly text: (value: LocalisedText) => string;
  /** Names in a row: `A, B, and C`. */
  readonly enumeration: (names: readonly string[]) => string;
}

export interface NamedLink {
  readonly name: string;
  /** Root-relative, or an absolute URL. */
  readonly address: string;
}

/** What an edition is made of. A catalog has it all; `pages` are those of the edition's language. */
export interface EditionParts {
  readonly site: PublicSite;
  readonly categories: ReadonlyMap<string, Category>;
  readonly pages: ReadonlyMap<string, PublicPage>;
}

export function editionIn(language: Language, { site, categories, pages }: EditionParts): Edition {
  const at = addressesIn(site, language);
  const text = (value: LocalisedText) => textIn(value, language, site.languages[0]);
  const sections = [...categories.values()].map(({ id, title }) => ({ name: text(title), address: at.category(id) }));
  const lists = new Intl.ListFormat(language);
  const added = (site.navigation ?? [])
    .map(({ title, link }) => ({ name: text(title), address: linkIn(site, language, link) }))
    .filter(({ address }) => !sections.some((section) => section.address === address));
  return {
    ...{ site, language, at, text, sections },
    enumeration: (names) => lists.format(names),
    say: phrasesIn(language),
    dates: datesIn(language, site.timeZone),
    navigation: [...sections, ...added],
    standing: [...pages.values()].map(({ id, title }) => ({ name: title, address: at.page(id) })),
  };
}
