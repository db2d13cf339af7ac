import { addressesIn, localizedLink, type Addresses } from '../addresses.ts';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { PublicPage, ShownSite } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { datesIn, type Dates } from '../locale/dates.ts';
import { phrasesIn } from '../locale/phrases.ts';
import type { Phrases } from '../locale/interface-en.ts';

/** The site in one language: its settings, addresses, words and navigation. Every layout and component is given it. */
export interface LocalizedSite {
  readonly site: ShownSite;
  readonly language: Language;
  readonly at: Addresses;
  readonly say: Phrases;
  readonly dates: Dates;
  /** The site's categories, in the newsroom's order. */
  readonly sections: readonly NamedLink[];
  /** The links of the masthead: the sections, then those of `navigation` in `site.yaml` that are not among them. */
  readonly navigation: readonly NamedLink[];
  /** The pages that are not articles, such as "About us". */
  readonly standing: readonly NamedLink[];
  /** Returns the text in this language, or in the site's first where it is not translated. */
  readonly text: (value: LocalisedText) => string;
  /** Joins names to a list: `A, B, and C`. */
  readonly enumeration: (names: readonly string[]) => string;
}

/** The props of a component: what it shows, and the site in the language to show it in. */
export type Localized<Shown = object> = Shown & { readonly localized: LocalizedSite };

export interface NamedLink {
  readonly name: string;
  /** Root-relative, or an absolute URL. */
  readonly address: string;
}

/** What stands on every page of a language, in plain values: a localized site is made of it. */
export interface SiteFrame {
  readonly language: Language;
  readonly site: ShownSite;
  /** In the newsroom's order. */
  readonly categories: readonly Pick<Category, 'id' | 'title'>[];
  /** Those of its language. */
  readonly pages: readonly Pick<PublicPage, 'id' | 'title'>[];
}

const made = new WeakMap<SiteFrame, LocalizedSite>();

/** The localized site of a frame: one for all pages that have the same. */
export function localizedSite(frame: SiteFrame): LocalizedSite {
  const localized = made.get(frame) ?? makeLocalized(frame);
  made.set(frame, localized);
  return localized;
}

function makeLocalized({ language, site, categories, pages }: SiteFrame): LocalizedSite {
  const at = addressesIn(site, language);
  const text = (value: LocalisedText) => textIn(value, language, site.languages[0]);
  const sections = categories.map(({ id, title }) => ({ name: text(title), address: at.category(id) }));
  const lists = new Intl.ListFormat(language);
  const added = (site.navigation ?? [])
    .map(({ title, link }) => ({ name: text(title), address: localizedLink(site, language, link) }))
    .filter(({ address }) => !sections.some((section) => section.address === address));
  return {
    ...{ site, language, at, text, sections },
    enumeration: (names) => lists.format(names),
    say: phrasesIn(language),
    dates: datesIn(language, site.timeZone),
    navigation: [...sections, ...added],
    standing: pages.map(({ id, title }) => ({ name: title, address: at.page(id) })),
  };
}
