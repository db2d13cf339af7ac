import type { Finding } from '../../findings/finding.ts';

/** What is wrong with the line, as the message names it. */
export type OpeningFault = Finding<'block-opening'>['facts']['fault'];

/** What stands behind the name of a block in its opening line, read as it was meant. */
export interface ReadAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  /** A value without a name; `''` if there is none. */
  readonly unnamed: string;
  /** Words of the block that stand in its opening line; `''` if there are none. */
  readonly behind: string;
  /** The first slip; `undefined` if nothing but spaces may be wrong. */
  readonly fault: OpeningFault | undefined;
}

const closingOf: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** Reads what stands behind a block's name: in braces, in other brackets or in none, between commas, in any quotation marks. */
export function readAttributes(rest: string, known: readonly string[]): ReadAttributes {
  const text = rest.trim().replace(/^[:—–-]\s+/u, '');
  const closing = closingOf[text.charAt(0)];
  if (closing === undefined) {
    const words = text.replace(/:+$/u, '').trim();
    const read = readPairs(words, known);
    const fault = words === '' ? (text === '' ? undefined : 'line') : 'braces';
    return { ...read, behind: '', fault };
  }
  const end = text.lastIndexOf(closing);
  const inner = end < 0 ? text.slice(1) : text.slice(1, end);
  const [, words = '', colons = ''] = /^(.*?)(:{2,})?$/u.exec(end < 0 ? '' : text.slice(end + 1).trim()) ?? [];
  const behind = words === '' ? '' : `${words.trim()}${colons === '' ? '' : '\n:::'}`;
  const read = readPairs(inner, known);
  const fault = closing !== '}' ? 'braces' : end < 0 ? 'brace-open' : words + colons === '' ? read.fault : 'line';
  return { ...read, behind, fault };
}

const quotes: readonly (readonly [opening: string, closing: string])[] = [
  ['"', '"”“'],
  ["'", "'’"],
  ['“”„', '”“"'],
  ['«»', '»«'],
  ['‘’‚', "’‘'"],
];

type Pairs = Pick<ReadAttributes, 'attributes' | 'unnamed' | 'fault'>;

function readPairs(text: string, known: readonly string[]): Pairs {
  const name = `(?:\\p{L}[\\p{L}\\p{N}_-]*\\s*=|(?:${['\u0000', ...known].join('|')})\\s*:(?=\\s|["'“”„«‘]))`;
  const named = new RegExp(`${name}\\s*`, 'iuy');
  const ends = `(?=\\s*[,;]?\\s*(?:${name}|$))`;
  const attributes: Record<string, string> = {};
  const unnamed: string[] = [];
  const faults = new Set<OpeningFault>();
  for (let at = 0; at < text.length;) {
    const gap = /[\s,;]*/uy;
    gap.lastIndex = at;
    const separator = gap.exec(text)?.[0] ?? '';
    at += separator.length;
    if (separator.trim() !== '') faults.add('comma');
    if (at >= text.length) break;
    named.lastIndex = at;
    const opening = named.exec(text)?.[0] ?? '';
    at += opening.length;
    const [, closers] = quotes.find(([openers]) => openers.includes(text.charAt(at))) ?? [];
    const value = new RegExp(
      closers === undefined ? `[^]*?${ends}` : `.([^]*?)[${closers}]${ends}|[^]*?${ends}`,
      'iuy',
    );
    value.lastIndex = at;
    const [whole = '', inside] = value.exec(text) ?? [];
    at += Math.max(whole.length, 1);
    const plain = (inside ?? whole).replace(/^["'“”„«»‘’]|["'“”„«»‘’]$/gu, '').trim();
    const mark = opening === '' ? /^([.#])([\w-]+)$/u.exec(plain) : null;
    if (mark) attributes[mark[1] === '#' ? 'id' : 'class'] = mark[2] ?? '';
    else if (opening === '') unnamed.push(plain);
    else attributes[opening.replace(/\s*[=:]\s*$/u, '')] = plain;
    if (opening.includes(':')) faults.add('equals');
    if (opening === '') faults.add('name');
    if (!/^(["'])[^"']*\1$/u.test(whole)) faults.add('quotes');
  }
  const fault = (['name', 'comma', 'equals', 'quotes'] as const).find((one) => faults.has(one));
  return { attributes, unnamed: unnamed.join(' '), fault };
}
