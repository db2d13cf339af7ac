import type { Language } from '../../model/language.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { StandingPage } from '../../model/page.ts';
import type { PublicPage, PublicTopic, RenderedBody } from '../../model/public-newsroom.ts';
import type { Site } from '../../model/site.ts';
import { textIn, type LocalisedText } from '../../model/text.ts';
import type { Topic } from '../../model/topic.ts';
import { toldIn } from '../../newsroom/in-language-or-default.ts';
import { picturesInside } from '../bodies/body-contexts.ts';
import type { BodyJob } from '../bodies/body-jobs.ts';
import { mapsInside } from '../media/edition-maps.ts';
import type { EditionMedia } from '../media/edition-media.ts';

/** A topic as its page and the mentions need it; its text is rendered when all topics are known. */
export type UnrenderedTopic = PublicTopic & { readonly written: Topic };

/** Every topic in every language of the site; kind and item are those of the first language's file. */
export function topicsOfSite({ site, topics }: Newsroom): readonly UnrenderedTopic[] {
  const [first] = site.languages;
  return site.languages.flatMap((language) =>
    toldIn(topics, language, first).map((written) => {
      const original = topics.find((topic) => topic.id === written.id && topic.language === first) ?? written;
      const say = (text: LocalisedText) => textIn(text, language, first);
      return {
        ...{ id: written.id, language, written, html: '', textLanguage: written.language },
        title: say(written.title),
        kind: original.kind,
        aliases: aliasesIn(written, language),
        facts: (written.facts ?? original.facts ?? []).map(({ name, value }) => ({
          name: say(name),
          value: say(value),
        })),
        wikidata: original.wikidata,
      };
    }),
  );
}

export function publicTopic({ written: _, ...topic }: UnrenderedTopic, { html }: RenderedBody): PublicTopic {
  return { ...topic, html };
}

/** A standing page in one language of the site. */
export interface TranslatedPage {
  readonly language: Language;
  readonly written: StandingPage;
}

/** Every standing page in every language, in the words of the site's first where nobody has translated it. */
export function pagesOfSite({ site, pages }: Newsroom): readonly TranslatedPage[] {
  const [first] = site.languages;
  return site.languages.flatMap((language) => toldIn(pages, language, first).map((written) => ({ language, written })));
}

export function publicPage({ language, written }: TranslatedPage, { html }: RenderedBody, site: Site): PublicPage {
  const say = (text: LocalisedText) => textIn(text, language, site.languages[0]);
  const { id, title, description, language: textLanguage } = written;
  return { id, language, textLanguage, title: say(title), description: say(description), html };
}

/** What must be rendered of a record's text. A topic's text never links to the topic itself. */
export function recordJob(
  { language, written }: UnrenderedTopic | TranslatedPage,
  { site }: Newsroom,
  shown: EditionMedia,
): BodyJob {
  const unmentioned = 'kind' in written ? [written.id] : [];
  const own = { sources: {}, unmentioned, pictures: picturesInside(written, shown, site) };
  const maps = mapsInside(written.media, language, shown.maps);
  return { markdown: written.body, language, own: { ...own, ...maps } };
}

function aliasesIn({ aliases = [] }: Topic, language: Language): readonly string[] {
  return Array.isArray(aliases) ? aliases : (aliases[language] ?? []);
}
