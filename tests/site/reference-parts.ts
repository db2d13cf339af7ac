import type { Root } from 'hast';
import { all, words } from './html.ts';

/** By name, whether a page has that part of a full news story; `tests/site/reference-page.test.ts` says how each must look. */
const parts: Readonly<Record<string, (page: Root) => boolean>> = {
  'a category': (page) => all('.headline .label-category', page).length === 1,
  'one headline': (page) => all('h1', page).length === 1,
  'the reading time': (page) => all('.label-minutes', page).length === 1,
  'several authors, each with a portrait': (page) => {
    const portraits = all('.byline-authors picture img', page);
    return portraits.length > 1 && portraits.length === all('.byline-name', page).length;
  },
  'a lead picture with caption and credit': (page) =>
    holdsAll(page, '.lead-picture', ['picture img', '.caption', '.credit']),
  'a text of several paragraphs': (page) => all('.prose > p', page).length > 5,
  'claims marked with their source': (page) => all('.prose .source-mark a', page).length > 1,
  'several sources': (page) => all('.sources .source-publisher', page).length > 1,
  'a picture with caption and credit in the text': (page) =>
    holdsAll(page, '.prose figure', ['picture img', '.caption', '.credit']),
  'an end that leads to an earlier story': (page) => {
    const last = all('.prose > p', page).at(-1);
    return last !== undefined && /^(?:Earlier|Раніше)/u.test(words(last)) && all('a[href^="/"]', last).length > 0;
  },
  'related stories, and "See all"': (page) => holdsAll(page, '.related', ['li', '.see-all a']),
  'latest stories, and "See all"': (page) => holdsAll(page, '.latest', ['li', '.see-all a']),
  'the call for support': (page) => all('.story .support', page).length === 1,
};

/** The parts of a full news story that a page lacks. */
export function partsLackingOn(page: Root): readonly string[] {
  return Object.keys(parts).filter((name) => parts[name]?.(page) !== true);
}

function holdsAll(page: Root, place: string, wanted: readonly string[]): boolean {
  return wanted.every((one) => all(`${place} ${one}`, page).length > 0);
}
