import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PublicTopic } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import { inLanguageOrDefault } from './in-language-or-default.ts';

/** A topic as its page and the mentions need it; its text is rendered when all topics are known. */
export type UnrenderedTopic = PublicTopic & { readonly written: Topic };

/** Every topic in every language of the site; kind and item are those of the first language's file. */
export function topicsOfSite({ site, topics }: Newsroom): readonly UnrenderedTopic[] {
  const [first] = site.languages;
  return site.languages.flatMap((language) =>
    inLanguageOrDefault(topics, language, first).map((written) => {
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

function aliasesIn({ aliases = [] }: Topic, language: Language): readonly string[] {
  return Array.isArray(aliases) ? aliases : (aliases[language] ?? []);
}
