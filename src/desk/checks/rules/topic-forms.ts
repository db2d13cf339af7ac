import { nameForms, type NameForms } from '../../../markdown/mentions/name-forms.ts';
import { sharedForm } from '../../../markdown/mentions/shared-form.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { namesOf, type TopicName } from './topic-names.ts';

interface Inflected extends TopicName {
  readonly forms: NameForms;
}

/** Checks that no form of a topic's name, such as a plural or a Ukrainian case, is also a form of another topic's name. */
export function* confusedTopicForms({ topics, languages }: LoadedContent): Iterable<Finding> {
  for (const language of languages) {
    const known = new Map<string, Inflected[]>();
    for (const name of topics.flatMap((topic) => namesOf(topic, language, languages[0]))) {
      const inflected = { ...name, forms: nameForms(name.name, language) };
      const rivals = [...rivalsOf(inflected, known)];
      const [finding] = rivals.flatMap((other) => confusion(inflected, other));
      if (finding) yield finding;
      for (const first of inflected.forms.words[0] ?? []) known.set(first, [...(known.get(first) ?? []), inflected]);
    }
  }
}

function rivalsOf(
  { topic, forms }: Inflected,
  known: ReadonlyMap<string, readonly Inflected[]>,
): ReadonlySet<Inflected> {
  const alike = (forms.words[0] ?? []).flatMap((first) => known.get(first) ?? []);
  return new Set(alike.filter((other) => other.topic !== topic));
}

/** A finding if two names share a form; none if the names are the same, which `brokenTopicNames` reports. */
function confusion(one: Inflected, other: Inflected): readonly Finding[] {
  const form = sharedForm(one.forms, other.forms);
  if (form === undefined || one.name.toLowerCase() === other.name.toLowerCase()) return [];
  const facts = { name: one.name, other: other.topic, otherName: other.name, form };
  return [finding('topic-form-shared', facts, { file: one.file, value: one.path })];
}
