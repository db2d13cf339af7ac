import type { NameForms } from './name-forms.ts';

/** A form that two names share, so that a text could mean either; `undefined` if there is none. */
export function sharedForm(one: NameForms, other: NameForms): string | undefined {
  if (one.words.length !== other.words.length || one.marks.join() !== other.marks.join()) return undefined;
  const shared = one.words.map((forms, at) => forms.find((form) => other.words[at]?.includes(form)));
  if (shared.includes(undefined)) return undefined;
  return shared.map((word, at) => `${word ?? ''}${one.marks[at] ?? ''}`).join('');
}
