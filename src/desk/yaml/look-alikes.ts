import { matchesOf } from '../text/matches.ts';

/** A sign in a line of YAML that looks like one with a meaning there, and is another. */
export interface LookAlike {
  readonly sign: string;
  readonly meant: 'space' | 'hyphen' | 'colon' | 'quotes';
  /** In UTF-16 code units from 0. */
  readonly index: number;
}

interface Kind {
  readonly meant: LookAlike['meant'];
  /** Where such signs stand in a line. Looked for from the sign, which is rare, and then at what stands before it. */
  readonly found: RegExp;
  readonly plain: (found: string) => string;
}

/** No space of YAML, and not the hidden ones, which are refused before. */
const spaces = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const space = `[${spaces}]`;
const hyphens = '*\\u2010-\\u2015\\u2022\\u2212';
const anySpace = `(?:[ \\t]|${space})`;
const start = `^${anySpace}*(?:-${anySpace}+)*`;
const name = `["']?[\\p{L}\\p{N}_/-]+["']?`;
/** As fields are called: a text in a list may have a no-break space behind its colon. */
const fieldName = `[a-z][A-Za-z]*`;
const curly = [
  ['“', '[^“”]*”'],
  ['„', '[^„“”]*[“”]'],
  ['‘', '[^‘’]*’'],
  ['‚', '[^‚‘’]*[‘’]'],
  ['”', '[^”]*”'],
] as const;

const kinds: readonly Kind[] = [
  {
    meant: 'hyphen',
    found: new RegExp(`[${hyphens}](?<=^${anySpace}*.)(?=${anySpace})`, 'gu'),
    plain: () => '-',
  },
  { meant: 'colon', found: new RegExp(`[：﹕︓∶](?<=${start}${name}.)${anySpace}*`, 'gu'), plain: () => ': ' },
  {
    meant: 'space',
    found: new RegExp(`${space}(?<=${start}(?:-|${fieldName}:${anySpace}*)?.)|${space}+$`, 'gu'),
    plain: (found) => ' '.repeat(found.length),
  },
  {
    meant: 'quotes',
    found: new RegExp(
      `(?:${curly.map(([sign, rest]) => `${sign}(?<=(?:${start}${name}: +|^ *- +).)${rest}`).join('|')})(?= *$)`,
      'gu',
    ),
    plain: (found) => JSON.stringify(found.slice(1, -1)),
  },
];

const spaceOrHyphen = new RegExp(`[${spaces}${hyphens}]`, 'u');

/** Whether a text of YAML holds a sign that may look like a space or a hyphen. */
export function mayLookAlike(yaml: string): boolean {
  return spaceOrHyphen.test(yaml);
}

/** A line with plain signs in place of those that only look like them, and the first of these; `undefined` without any. */
export function withPlainSigns(line: string): { readonly line: string; readonly first: LookAlike } | undefined {
  const found = kinds.flatMap(({ meant, found: pattern }) =>
    [...matchesOf(line, pattern)].map(({ 0: [sign = ''], index }) => ({ sign, meant, index })),
  );
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return undefined;
  return { line: kinds.reduce((text, { found: pattern, plain }) => text.replace(pattern, plain), line), first };
}
