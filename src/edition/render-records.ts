import { renderBody } from '../markdown/render.ts';
import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { StandingPage } from '../model/page.ts';
import type { PublicPage, PublicTopic } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import { toldIn } from '../newsroom/told-in.ts';
import { columnSizes, type SharedContext } from './body-contexts.ts';

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
        facts: (written.facts ?? original.facts ?? []).map(({ name, value }) => ({ name: say(name), value: say(value) })),
        wikidata: original.wikidata,
      };
    }),
  );
}

/** A topic's text never links to the topic itself. */
export function renderTopic({ written, ...topic }: UnrenderedTopic, shared: SharedContext): PublicTopic {
  return { ...topic, html: renderText(written.body, shared, topic.id) };
}

/** A standing page in one language, in the words of the site's first where nobody has translated it. */
export function renderPages({ site, pages }: Newsroom, language: Language, shared: SharedContext): readonly PublicPage[] {
  const first = firstOf(site.languages);
  return toldIn(pages, language, first).map(({ id, title, description, body, language: textLanguage }: StandingPage) => ({
    ...{ id, language, textLanguage },
    title: textIn(title, language, first),
    description: textIn(description, language, first),
    html: renderText(body, shared),
  }));
}

function renderText(body: string, shared: SharedContext, self?: string): string {
  const unmentioned = self === undefined ? [] : [self];
  const pictures = { base: shared.base, sizes: columnSizes, bySrc: {} };
  return renderBody(body, { ...shared, sources: {}, unmentioned, pictures }).html;
}

function aliasesIn({ aliases = [] }: Topic, language: Language): readonly string[] {
  return Array.isArray(aliases) ? aliases : (aliases[language] ?? []);
}

function firstOf(languages: readonly Language[]): Language {
  const [first] = languages;
  if (first === undefined) throw new RangeError('A site has at least one language.');
  return first;
}
