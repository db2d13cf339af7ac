import { noWord } from '../../../markdown/inspect/written-texts.ts';
import { mendedTarget, targetAt, type LinkFault } from './link-parts.ts';
import { matchesOf } from '../../text/matches.ts';

/** A piece of a text that was meant as a link or picture, and is none. */
export interface MeantLink {
  readonly index: number;
  readonly written: string;
  readonly fault: LinkFault;
  /** The same, as Markdown reads it; `⟨alt⟩` and the like stand for what only an editor knows. */
  readonly write: string;
}

/** What a finder may need besides the words of a text. */
interface Around {
  readonly citations: ReadonlySet<string>;
  /** The text sign for sign: its words stand at the same places. */
  readonly source: string;
}

type Finder = (text: string, around: Around) => Iterable<MeantLink>;

const words = '[^\\[\\]]{0,300}';
const scheme = '(?:https?:\\/\\/|mailto:|www\\.|source:[a-z]|article:\\d|topic:[a-z])';
const file = '[^\\s()\\[\\]]{1,200}\\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)(?![\\p{L}\\p{N}])';

const link = new RegExp(`!?\\[${words}\\]\\(`, 'gu');
const behindGap = new RegExp(`(!?)(\\[${words}\\])(?:\\s{1,3}[(（]|（)`, 'gu');
const picture = new RegExp(file, 'iu');
const address = new RegExp(`^<?(?:${scheme}|\\/[\\p{L}\\p{N}]|#(?:\\p{L}|$))`, 'iu');

/** `[words](…)` that the parser took for words: something in the parentheses spoils it. */
function* spoilt(text: string, { source }: Around): Iterable<MeantLink> {
  for (const { index, 0: opening } of matchesOf(text, link)) {
    const { inner, isClosed } = targetAt(text, index + opening.length);
    const start = index + opening.length;
    const typed = source.slice(start, start + inner.length);
    const isTitleOpen = !isClosed && /\s["“«][^"“”«»\n]*$/u.test(typed);
    const { fault, write } = mendedTarget(isTitleOpen ? `${typed}"` : typed);
    const written = `${opening}${inner}${isClosed ? ')' : ''}`;
    const isNested = opening.includes(noWord) && fault === 'form';
    if (!opening.startsWith('!') && isClosed && !isNested && isWords(write)) {
      yield { index, written, fault: 'words', write: '' };
      continue;
    }
    // Readers get the words behind the address of a picture, its caption; those of a link they do not.
    const target = opening.startsWith('!') ? write : write.replace(/\s+"[^"]*"$/u, '');
    yield { index, written, fault: isNested ? 'nested' : isClosed ? fault : 'bracket', write: `${opening}${target})` };
  }
}

/** Whether words stand in the parentheses of a link, as in `[sic](as in the original)`: no sign of an address is among them. */
function isWords(target: string): boolean {
  return !/[/#@%"]|:\S|\.[\p{L}\p{N}]/u.test(target) && /\p{L}/u.test(target);
}

/** `[words] (address)`: in brackets behind a gap stand words, unless they are an address. */
function* apart(text: string, { source, citations }: Around): Iterable<MeantLink> {
  for (const { index, 0: opening, 1: bang = '', 2: label = '' } of matchesOf(text, behindGap)) {
    const { inner, isClosed } = targetAt(text, index + opening.length);
    const start = index + opening.length;
    if (!isClosed || !isAddress(inner.trim(), { citations, isPicture: bang === '!' })) continue;
    const written = `${opening}${inner})`;
    yield {
      index,
      written,
      fault: 'gap',
      write: `${bang}${label}(${mendedTarget(source.slice(start, start + inner.length)).write})`,
    };
  }
}

/** `(words)[address]`. */
function* reversed(text: string, { citations }: Around): Iterable<MeantLink> {
  for (const { index, 0: written, 1: label = '', 2: target = '' } of matchesOf(
    text,
    /!?\(([^()\n]{1,300})\)\[([^[\]\n]{1,500})\]/gu,
  )) {
    const isPicture = written.startsWith('!');
    const [words, address] = isAddress(target, { citations, isPicture })
      ? [label, target]
      : isAddress(label, { citations, isPicture })
        ? [target, label]
        : [];
    if (words === undefined || address === undefined) continue;
    const write = `${isPicture ? '!' : ''}[${words}](${mendedTarget(address).write})`;
    yield { index, written, fault: 'reversed', write };
  }
}

function isAddress(
  written: string,
  { citations, isPicture }: { readonly citations: ReadonlySet<string>; readonly isPicture: boolean },
): boolean {
  if (isPicture) return picture.test(written);
  const id = /^source:\s*([a-z0-9-]+)\s*$/u.exec(written)?.[1];
  return address.test(written) || citations.has(id ?? '');
}

/** `[words][name]` without a line `[name]: address`. Between numbers, such as [1][2], and behind a name, as in a[i][j], nothing was meant as a link. */
function* unresolved(text: string, { citations }: Around): Iterable<MeantLink> {
  for (const { index, 0: written, 1: bang = '', 2: label = '', 3: name = '' } of matchesOf(
    text,
    /(!?)\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,100})\]/gu,
  )) {
    if (bang === '' && (!/\p{L}/u.test(label + name) || /[\p{L}\p{N}_]/u.test(text.charAt(index - 1)))) continue;
    const address = bang === '' ? '⟨address⟩' : '⟨file⟩ "⟨caption⟩"';
    const isMeant = new RegExp(`^${scheme}`, 'iu').test(name);
    const known = isMeant ? name : citations.has(name) ? `source:${name}` : address;
    yield { index, written, fault: 'reference', write: `${bang}[${label}](${known})` };
  }
}

const unbracketedForms = [
  `\\[(?<label>${words})\\((?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)(?!${words}\\])`,
  `\\[(?<label>${words})\\](?::[ \\t]?)?(?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)?`,
  `(?<label>[^\\s\\[\\]()]{1,60})\\]\\((?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)?`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Addresses with a bracket too few: `[words(https://…)`, `[words]https://…`, `words](https://…)`. */
function* unbracketed(text: string): Iterable<MeantLink> {
  for (const pattern of unbracketedForms)
    for (const { index, 0: written, groups } of matchesOf(text, pattern))
      yield { index, written, fault: 'bracket', write: `[${groups?.['label'] ?? ''}](${groups?.['target'] ?? ''})` };
}

/** `<https://… …>`: an address in angle brackets holds no space. */
function* angled(text: string): Iterable<MeantLink> {
  for (const { index, 0: written, 1: address = '' } of matchesOf(text, /<((?:https?:\/\/|www\.)[^<>\n]{1,500})>/giu)) {
    const whole = mendedTarget(address).write;
    yield { index, written, fault: 'angle', write: `<${/^www/iu.test(whole) ? `https://${whole}` : whole}>` };
  }
}

/** `source:kcna` and `article:2025/09/…` among the words, in parentheses or without. */
function* bare(text: string, { citations }: Around): Iterable<MeantLink> {
  for (const { index, 0: found, 1: address = '', 2: id } of matchesOf(
    text,
    /(?<![\p{L}\p{N}:/])[([]?(source:(?:(?<=[([]source:)[ \t])?([a-z0-9-]+)|article:\d{4}\/\d\d\/[a-z0-9-]+)[)\]]?/gu,
  )) {
    if (id !== undefined && !citations.has(id)) continue;
    const isWhole = /^\(.*\)$|^\[.*\]$/u.test(found);
    const [at, written] = isWhole ? [index, found] : [index + found.indexOf(address), address];
    yield { index: at, written, fault: 'bare', write: `[⟨words⟩](${address.replace(/\s/u, '')})` };
  }
}

/** `[kcna]`, the id of a source by itself; a number may be that of a note. */
function* named(text: string, { citations }: Around): Iterable<MeantLink> {
  for (const { index, 0: written, 1: id = '' } of matchesOf(
    text,
    /(?<![\]\p{L}\p{N}])\[([a-z][a-z0-9-]*)\](?![([:])/gu,
  ))
    if (citations.has(id)) yield { index, written, fault: 'bare', write: `[⟨words⟩](source:${id})` };
}

/** A line that begins as a picture does and is none. */
function* begun(text: string): Iterable<MeantLink> {
  for (const { index, 0: written, 1: alt = '' } of matchesOf(text, /(?<=^|\n)!\[([^[\]\n]{1,300})(?:\]|(?=\n|$))/gu))
    yield { index, written, fault: 'form', write: `![${alt}](⟨file⟩ "⟨caption⟩")` };
}

// What stands first says best what is wrong, where two find the same.
export const finders: readonly Finder[] = [
  spoilt,
  apart,
  reversed,
  unresolved,
  unbracketed,
  angled,
  bare,
  named,
  begun,
];
