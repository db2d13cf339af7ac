import type { NameForms } from './name-forms.ts';

/** The words by which a text could mean either of two names; `undefined` where no form of the one is one of the other. */
export function sharedForm(one: NameForms, other: NameForms): string | undefined {
  if (one.words.length !== other.words.length || one.marks.join() !== other.marks.join()) return undefined;
  const shared = one.words.map((forms, at) => forms.find((form) => other.words[at]?.includes(form)));
  if (shared.includes(undefined)) return undefined;
  return shared.map((word, at) => `${word ?? ''}${one.marks[at] ?? ''}`).join('');
}
