import { required } from '../../model/required.ts';
import type { NameForms } from './name-forms.ts';

/** A form that two names share, so that a text could mean either; `undefined` if there is none. */
export function sharedForm(one: NameForms, other: NameForms): string | undefined {
  if (one.words.length !== other.words.length || one.marks.join() !== other.marks.join()) return undefined;
  let shared = '';
  for (const [at, forms] of one.words.entries()) {
    const word = forms.find((form) => other.words[at]?.includes(form));
    if (word === undefined) return undefined;
    shared += word + required(one.marks[at], 'the mark behind a word');
  }
  return shared;
}
