import type { List, ListItem } from 'mdast';
import { finding } from '../../findings/finding.ts';
import { matchesOf } from '../../text/matches.ts';
import type { WrittenText } from '../../../markdown/inspect/written-texts.ts';
import type { MarkupRule } from './markup.ts';

/** What a sign that readers are shown may have been meant as. */
export type LeftOver =
  'mark' | 'task' | 'heading' | 'list' | 'picture-of-a-face' | 'strong' | 'uneven' | 'break' | 'apostrophe' | 'note';

interface Sign {
  readonly kind: LeftOver;
  /** What is quoted is what the first group holds, or all. */
  readonly pattern: RegExp;
  readonly isIn?: (written: WrittenText) => boolean;
  /** Whether the word around it is told. */
  readonly isWord?: true;
}

const hard = '[\\u00A0\\u2000-\\u200A\\u202F]';

const signs: readonly Sign[] = [
  { kind: 'task', pattern: /^\[[ xXхХ✓]?\](?=\s)/gu, isIn: ({ parent }) => parent?.type === 'listItem' },
  // A tag of a post stands alone or among others; words of a heading follow one another.
  {
    kind: 'heading',
    pattern: /^#(?=\p{L})[^\s#]+(?: [^\s#]+)+[^\s#.!?,;:…]$/gu,
    isIn: ({ node }) => node.type === 'paragraph',
  },
  {
    kind: 'list',
    pattern: new RegExp(`-(?<=(?:^|\\n).)${hard}(?=\\p{L})`, 'gu'),
    isIn: ({ node, text }) =>
      node.type === 'paragraph' && text.split(new RegExp(`(?:^|\\n)-${hard}`, 'u')).length === 2,
  },
  { kind: 'picture-of-a-face', pattern: /:(?<![\p{L}\p{N}:].)[a-z][a-z_+-]{2,30}:(?![\p{L}\p{N}:/])/gu },
  {
    kind: 'strong',
    pattern: /(?:\*\*|__)(?<![\p{L}\p{N}*_]..)(?=\p{L})/gu,
    isIn: ({ text }) => text.split(/\*\*|__/u).length === 2,
  },
  // Words in braces, and lines that begin as remarks do in the languages of programs; a formula has no words.
  {
    kind: 'note',
    pattern: /\{(?<!\{.)\p{L}{2,}[^{}\n=:]*\p{L}\}(?!\})|\/(?<=(?:^|\n).)\/[ \t]+\S[^\n]*|\/\*[^*\n]{2,300}\*\//gu,
  },
  { kind: 'break', pattern: /\\[^\S\n]*(?=\n|$)/gu },
  { kind: 'apostrophe', pattern: /`(?<=\p{L}.)(?=\p{L})/gu },
  // In Ukrainian an apostrophe stands between a consonant and these four letters; a capital letter behind a small one begins a word.
  {
    kind: 'apostrophe',
    pattern: /["“”„‘″′´](?:(?<=[бвгґджзйклмнпрстфхцчшщ].)(?=[яюєї])|(?<=[БВГҐДЖЗЙКЛМНПРСТФХЦЧШЩ].)(?=[яюєїЯЮЄЇ]))/gu,
    isWord: true,
  },
  {
    kind: 'apostrophe',
    pattern: /["“”″′´](?:t(?<=(?<!\p{L})[a-z]{0,7}n..)|(?:re|ve|ll)(?<=(?<!\p{L})[a-z]{1,8}...))(?!\p{L})/giu,
    isWord: true,
  },
];

/** All of them in two patterns, which say of most texts that there are none: one of all is too long to be looked for at its signs alone. */
const anySign = [signs.filter(({ isWord }) => !isWord), signs.filter(({ isWord }) => isWord)].map(anyOf);

function anyOf(some: readonly Sign[]): RegExp {
  const sources = some.map(({ pattern: { source, ignoreCase } }) => (ignoreCase ? `(?i:${source})` : source));
  return new RegExp(sources.join('|'), 'u');
}

function lettersBefore(text: string, index: number): number {
  return /\p{L}{0,30}$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
}

/** A sign and the letters behind it. */
function wordFrom(text: string, index: number): string {
  return /^.\p{L}{0,30}/u.exec(text.slice(index, index + 60))?.[0] ?? '';
}

/** Advises on signs that stay on the page and may have been meant as marks: `[ ]` of a task, a lone `**`, a `\` at a line's end. */
export const signsLeftOver: MarkupRule = function* ({ texts, nodes, at }) {
  const listOf = new Map<ListItem, List>();
  for (const { node } of nodes) if (node.type === 'list') for (const item of node.children) listOf.set(item, node);
  const toldLists = new Set<List>();
  for (const written of texts) {
    const { from, text } = written;
    if (!anySign.some((pattern) => pattern.test(text))) continue;
    for (const { kind, pattern, isIn, isWord } of signs) {
      if (isIn?.(written) === false) continue;
      for (const { index, 0: found } of matchesOf(text, pattern)) {
        const begin = isWord ? index - lettersBefore(text, index) : index;
        const sign = isWord ? text.slice(begin, index) + wordFrom(text, index) : found;
        if (!isAgain(kind, written)) yield finding('sign-left-over', { kind, sign: sign.trim() }, at(from + begin));
      }
    }
  }

  /** Whether the boxes of a list have been told. */
  function isAgain(kind: LeftOver, { parent }: WrittenText): boolean {
    const list = kind === 'task' && parent?.type === 'listItem' ? listOf.get(parent) : undefined;
    if (list === undefined || toldLists.has(list)) return list !== undefined;
    toldLists.add(list);
    return false;
  }
};
