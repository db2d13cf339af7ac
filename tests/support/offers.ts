import type { Problem, Replacement } from '../../src/model/problem.ts';

/** What a hint offers: a replacement that the problem has as data, or a word to be written in place of another. */
export type Offer = Replacement | { readonly text: string; readonly inPlaceOf: readonly string[] };

/** What the hint of a problem, in English, offers to paste; `undefined` if it offers nothing. */
export function offerOf(problem: Problem): Offer | undefined {
  return problem.replacement ?? nearName(problem) ?? lineAtEnd(problem);
}

/** "Did you mean …?" and "Write …": one of the words that the message quotes is to be replaced, the one at its place. */
function nearName({ field, message, hint }: Problem): Offer | undefined {
  if (field === '') return undefined;
  const text = /^(?:Did you mean|Write) "([^"]+)"[?:]/u.exec(hint)?.[1];
  const inPlaceOf = [...message.matchAll(/"([^"]+)"/gu)].flatMap(([, one]) => one ?? []);
  return text === undefined ? undefined : { text, inPlaceOf };
}

/** Rules whose hint has an example in place of a value that only an editor knows. */
export const takesExample: readonly string[] = ['field-missing', 'field-empty', 'list-empty'];

/** A hint that ends with a line of the field at which the problem stands, or of one that is missing there. */
function lineAtEnd({ rule, field, hint }: Problem): Offer | undefined {
  const name = /([\w-]+)$/u.exec(field)?.[1];
  const text = name === undefined ? undefined : new RegExp(`(?<=: |such as )${name}: \\S.*$`, 'u').exec(hint)?.[0];
  return text === undefined || hint.startsWith('Add ') || takesExample.includes(rule)
    ? undefined
    : { text, over: 'field' };
}
