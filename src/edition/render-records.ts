import { renderBody } from '../markdown/render.ts';
import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { StandingPage } from '../model/page.ts';
import type { PublicPage, PublicTopic } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import { toldIn } from '../newsroom/told-in.ts';
import { picturesInside } from './body-contexts.ts';
import type { Means } from './render-articles.ts';

/** A topic as its page and the mentions need it; its text is rendered when all topics are known. */
export type UnrenderedTopic = PublicTopic & { readonly written: Topic };

/** Every topic in every language of the site; kind and item are those of the first language's file. */
export function topicsOfSite({ site, topics }: Newsroom): readonly UnrenderedTopic[] {
  const first = firstOf(site.languages);
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

/** A topic's text never links to the topic itself. */
export function renderTopic({ written, ...topic }: UnrenderedTopic, means: Means): PublicTopic {
  return { ...topic, html: renderText(written, { ...means, unmentioned: [topic.id] }, topic.language) };
}

/** A standing page in one language, in the words of the site's first where nobody has translated it. */
export function renderPages({ site, pages }: Newsroom, language: Language, means: Means): readonly PublicPage[] {
  const first = firstOf(site.languages);
  return toldIn(pages, language, first).map((page: StandingPage) => ({
    ...{ id: page.id, language, textLanguage: page.language },
    title: textIn(page.title, language, first),
    description: textIn(page.description, language, first),
    html: renderText(page, means, language),
  }));
}

function renderText(
  text: Topic | StandingPage,
  means: Means & { unmentioned?: readonly string[] },
  language: Language,
): string {
  const shared = means.shared(language);
  const pictures = picturesInside(text, means.pictures, shared.base);
  return renderBody(text.body, { ...shared, sources: {}, unmentioned: means.unmentioned ?? [], pictures }).html;
}

function aliasesIn({ aliases = [] }: Topic, language: Language): readonly string[] {
  return Array.isArray(aliases) ? aliases : (aliases[language] ?? []);
}

function firstOf(languages: readonly Language[]): Language {
  const [first] = languages;
  if (first === undefined) throw new RangeError('A site has at least one language.');
  return first;
}
