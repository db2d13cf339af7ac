import type { Problem, Replacement } from '../../src/model/problem.ts';

/**
 * What a hint offers: a replacement that the problem has as data, a word to be written in place of one of those that the
 * message quotes, or a field to be added to the group at the problem's place.
 */
export type Offer =
  | Replacement
  | { readonly text: string; readonly inPlaceOf: readonly string[] }
  | { readonly text: string; readonly added: 'line' | 'in braces' };

/** What the hint of a problem, in English, offers to paste; `undefined` if it offers nothing, or a mark of what only an editor knows. */
export function offerOf(problem: Problem): Offer | undefined {
  if (problem.hint.includes('⟨')) return undefined;
  return (
    problem.replacement ?? wordToWrite(problem) ?? lineInPlace(problem) ?? fieldToAdd(problem) ?? lineAtEnd(problem)
  );
}

/** Rules whose hint has an example in place of a value that only an editor knows: it takes the problem away, no more. */
export const takesExample: readonly string[] = [
  'field-missing',
  'field-empty',
  'id',
  'list-empty',
  'state-media-picture',
];

const words = [/^Did you mean "([^"]+)"\?/u, /^Write "([^"]+)"[:.]/u, /^Write \((\S+)\) in its place\./u];
/** The last words of a hint that says which name would do. */
const names: Readonly<Record<string, RegExp>> = {
  'picture-backslash': /^Write (.+)$/u,
  'emphasis-not-made': /^Write (.+)$/u,
  'backslash-lost': /^Write two for each: (.+)$/u,
  'address-in-part': /^Write (.+)$/u,
  'address-mixed': /^Write (\S+) if/u,
  id: /such as ([\w-]+)\.$/u,
  'citation-twice': /such as ([\w-]+);/u,
};

function wordToWrite({ rule, field, message, hint }: Problem): Offer | undefined {
  if (field === '' || takesEncodedName(rule, field)) return undefined;
  const text = [...words, ...(names[rule] ? [names[rule]] : [])].flatMap((one) => one.exec(hint)?.[1] ?? [])[0];
  const inPlaceOf = [...message.matchAll(/"([^"]+)"/gu)].flatMap(([, one]) => one ?? []);
  return text === undefined ? undefined : { text, inPlaceOf };
}

/** Whether a hint names a file as it is called: in a Markdown address, spaces are written as %20. */
function takesEncodedName(rule: string, field: string): boolean {
  return rule === 'picture-missing' && field === 'body';
}

/** A line in place of another one, further down in the same group. */
function lineInPlace({ hint }: Problem): Offer | undefined {
  const [, old, text] = /^In place of (\w+: \S+) write (\w+: \S+)$/u.exec(hint) ?? [];
  return old === undefined || text === undefined ? undefined : { text, inPlaceOf: [old] };
}

function fieldToAdd({ rule, hint }: Problem): Offer | undefined {
  if (!['field-missing', 'state-media-picture'].includes(rule)) return undefined;
  const inBraces = /closing \}, add [^:]+: (.+)$/u.exec(hint)?.[1];
  const line = /(?:such as|Add a line to the picture:) (\w+: .+)$/u.exec(hint)?.[1];
  if (inBraces !== undefined) return { text: inBraces, added: 'in braces' };
  return line === undefined ? undefined : { text: line, added: 'line' };
}

/** A hint that ends with a line of the field at which the problem stands, or with a whole line of the text. */
function lineAtEnd({ field, hint }: Problem): Offer | undefined {
  const name = /([\w-]+)$/u.exec(field)?.[1] ?? '';
  const [text] =
    new RegExp(`(?<=: |such as )${name}: \\S.*$|(?<=Write )${name}: yes(?= or ${name}: no)`, 'u').exec(hint) ?? [];
  const block = /(?:^|name\. )Write (:::.*)$/su.exec(hint)?.[1];
  if (block !== undefined) return { text: block, over: 'text' };
  return text === undefined || hint.startsWith('Add ') ? undefined : { text, over: 'field' };
}
