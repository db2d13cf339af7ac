import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { StandingPage } from '../model/page.ts';
import { inLanguageOrDefault } from './in-language-or-default.ts';

export interface TranslatedPage {
  readonly language: Language;
  readonly written: StandingPage;
}

/** Every standing page in every language, in the words of the site's first where nobody has translated it. */
export function pagesOfSite({ site, pages }: Newsroom): readonly TranslatedPage[] {
  const [first] = site.languages;
  return site.languages.flatMap((language) =>
    inLanguageOrDefault(pages, language, first).map((written) => ({ language, written })),
  );
}
