import type { Category } from '../../model/category.ts';
import type { Language } from '../../model/language.ts';
import type { PublicAuthor, PublicSite } from '../../model/public-newsroom.ts';
import type { Source } from '../../model/source.ts';
import type { LocalisedText } from '../../model/text.ts';
import { typesetterFor } from './typesetters.ts';

/**
 * The texts of records that readers see, with the marks of each language of the site. One text for every language gets those of
 * the page that shows it. Names of people, publishers and the site stay as they are: machines compare them.
 */
export function typesetAuthor(author: PublicAuthor, languages: readonly Language[]): PublicAuthor {
  const set = localTypesetter(languages);
  const { role, bio, photo } = author;
  const texts = photo && {
    caption: set(photo.caption),
    ...(photo.warning !== undefined && { warning: set(photo.warning) }),
  };
  return {
    ...author,
    role: set(role),
    ...(bio !== undefined && { bio: set(bio) }),
    photo: photo && { ...photo, ...texts },
  };
}

export function typesetCategory(category: Category, languages: readonly Language[]): Category {
  const set = localTypesetter(languages);
  return { ...category, title: set(category.title), description: set(category.description) };
}

export function typesetSource(source: Source, languages: readonly Language[]): Source {
  const set = localTypesetter(languages);
  const { country, note } = source;
  return {
    ...source,
    ...(country !== undefined && { country: set(country) }),
    ...(note !== undefined && { note: set(note) }),
  };
}

export function typesetSite(site: PublicSite): PublicSite {
  const set = localTypesetter(site.languages);
  const { tagline, footer, support, navigation } = site;
  return {
    ...site,
    ...(tagline !== undefined && { tagline: set(tagline) }),
    ...(footer !== undefined && { footer: set(footer) }),
    ...(support && { support: { ...support, title: set(support.title), text: set(support.text) } }),
    ...(navigation && { navigation: navigation.map((one) => ({ ...one, title: set(one.title) })) }),
  };
}

function localTypesetter(languages: readonly Language[]): (text: LocalisedText) => LocalisedText {
  return (text) => {
    const texts =
      typeof text === 'string' ? languages.map((language) => [language, text] as const) : textsByLanguage(text);
    const set = texts.map(([language, one]) => [language, typesetterFor(language)(one)] as const);
    const isSame = typeof text === 'string' && set.every(([, one]) => one === text);
    return isSame ? text : Object.fromEntries(set);
  };
}

function textsByLanguage(texts: Exclude<LocalisedText, string>): readonly (readonly [Language, string])[] {
  return Object.entries(texts) as [Language, string][];
}
