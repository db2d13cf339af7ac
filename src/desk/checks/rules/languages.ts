import { interfaceLanguages, type Language } from '../../../model/language.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Path } from '../../findings/finding.ts';

/** Checks that a localised text is given in the site's first language, and in no language that the site does not have. */
export function* brokenLanguages({ site, languages, ...folders }: LoadedContent): Iterable<Finding> {
  const { authors, categories, sources, topics, pages } = folders;
  const entries = [...(site ? [site] : []), ...authors, ...categories, ...sources, ...topics, ...pages];
  for (const { file, fields, language: own } of entries) {
    for (const { path, given } of textsByLanguage(fields, [])) {
      for (const language of given.filter((one) => !languages.includes(one))) {
        yield finding('text-language-unknown', { language }, { file, key: [...path, language] });
      }
      const isTranslation = own !== languages[0] && file.path.endsWith('.md');
      if (given.includes(languages[0]) || isTranslation || path.at(-1) === 'aliases') continue;
      yield finding('text-language-missing', { language: languages[0] }, { file, value: path });
    }
  }
}

interface ByLanguage {
  readonly path: Path;
  readonly given: readonly Language[];
}

/** Every map whose keys are languages, at any depth. */
function* textsByLanguage(value: unknown, path: Path): Iterable<ByLanguage> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const given = interfaceLanguages.filter((language) => Object.hasOwn(value, language));
  if (given.length > 0 && !Array.isArray(value)) yield { path, given };
  for (const [key, below] of Object.entries(value)) {
    yield* textsByLanguage(below, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
