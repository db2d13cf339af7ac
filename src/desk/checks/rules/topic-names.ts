import type { Language } from '../../../model/language.ts';
import { textIn } from '../../../model/text.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import type { LoadedContent, Entry, TopicFields } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Path } from '../../findings/finding.ts';

/** A title or alias of a topic, and where it is written. */
export interface TopicName {
  readonly topic: string;
  readonly name: string;
  readonly file: ContentFile;
  readonly path: Path;
  readonly isTitle: boolean;
}

/** Checks that no two topics share a title or alias in any language of the site. */
export function* brokenTopicNames({ topics, languages }: LoadedContent): Iterable<Finding> {
  const reported = new Set<string>();
  for (const language of languages) {
    const first = new Map<string, TopicName>();
    for (const name of titlesFirst(topics.flatMap((topic) => namesOf(topic, language, languages[0])))) {
      const key = name.name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      const place = `${name.file.path} ${JSON.stringify(name.path)}`;
      if (other === undefined || other.topic === name.topic || reported.has(place)) continue;
      reported.add(place);
      yield finding(
        'topic-name-shared',
        { name: name.name, other: other.topic },
        { file: name.file, value: name.path },
      );
    }
  }
}

/** Sorts titles before aliases, so that of a title and the same alias the alias is reported. */
function titlesFirst(names: readonly TopicName[]): readonly TopicName[] {
  return [...names.filter(({ isTitle }) => isTitle), ...names.filter(({ isTitle }) => !isTitle)];
}

/** The title and the aliases of a topic in a language; empty for a translation into another one. */
export function namesOf(
  { id: topic, language: own, file, fields }: Entry<TopicFields>,
  language: Language,
  first: Language,
): readonly TopicName[] {
  if (own !== language && own !== first) return [];
  const { title, aliases = [] } = fields;
  const names: TopicName[] = [];
  if (title !== undefined) {
    const path = typeof title === 'string' || title[language] === undefined ? ['title'] : ['title', language];
    names.push({ topic, file, name: textIn(title, language, first), path, isTitle: true });
  }
  const start = Array.isArray(aliases) ? ['aliases'] : ['aliases', language];
  const given = Array.isArray(aliases) ? aliases : (aliases[language] ?? []);
  return [...names, ...given.map((name, at) => ({ topic, file, name, path: [...start, at], isTitle: false }))];
}
