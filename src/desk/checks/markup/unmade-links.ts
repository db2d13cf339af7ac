import { noWord, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { hardSpaces, mendedTarget, targetAt, type LinkFault } from './link-parts.ts';
import type { Markup, MarkupRule } from './markup.ts';

/** A piece of a text that was meant as a link or picture. */
interface Meant {
  readonly index: number;
  readonly written: string;
  readonly fault: LinkFault;
  /** The same, as Markdown reads it. */
  readonly write: string;
}

type Finder = (text: string, citations: ReadonlySet<string>) => Iterable<Meant>;

const words = '[^\\[\\]\\n]{0,300}';
const scheme = '(?:https?:\\/\\/|mailto:|www\\.|source:[a-z]|article:\\d|topic:[a-z])';
const file = '[^\\s()\\[\\]]{1,200}\\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)(?![\\p{L}\\p{N}])';

/** `[words](…)` that the parser took for words: something in the parentheses spoils it. */
function* spoilt(text: string): Iterable<Meant> {
  for (const { index, 0: opening } of text.matchAll(new RegExp(`!?\\[${words}\\]\\(`, 'gu'))) {
    const { inner, isClosed } = targetAt(text, index + opening.length);
    const { fault, write } = mendedTarget(inner);
    const written = `${opening}${inner}${isClosed ? ')' : ''}`;
    const isNested = opening.includes(noWord) && fault === 'form';
    yield { index, written, fault: isNested ? 'nested' : isClosed ? fault : 'bracket', write: `${opening}${write})` };
  }
}

/** `[words] (address)`: in brackets behind a gap stand words, unless they are an address. */
function* apart(text: string, citations: ReadonlySet<string>): Iterable<Meant> {
  for (const { index, 0: opening, 1: bang = '', 2: label = '' } of text.matchAll(
    new RegExp(`(!?)(\\[${words}\\])(?:\\s{1,3}[(（]|（)`, 'gu'),
  )) {
    const { inner, isClosed } = targetAt(text, index + opening.length);
    if (!isClosed || !isAddress(inner.trim(), { citations, isPicture: bang === '!' })) continue;
    const written = `${opening}${inner})`;
    yield { index, written, fault: 'gap', write: `${bang}${label}(${mendedTarget(inner).write})` };
  }
}

/** `(words)[address]`. */
function* reversed(text: string, citations: ReadonlySet<string>): Iterable<Meant> {
  for (const { index, 0: written, 1: label = '', 2: target = '' } of text.matchAll(
    /!?\(([^()\n]{1,300})\)\[([^[\]\n]{1,500})\]/gu,
  )) {
    const isPicture = written.startsWith('!');
    if (!isAddress(target, { citations, isPicture })) continue;
    yield {
      index,
      written,
      fault: 'reversed',
      write: `${isPicture ? '!' : ''}[${label}](${mendedTarget(target).write})`,
    };
  }
}

function isAddress(
  written: string,
  { citations, isPicture }: { readonly citations: ReadonlySet<string>; readonly isPicture: boolean },
): boolean {
  if (isPicture) return new RegExp(file, 'iu').test(written);
  const id = /^source:\s*([a-z0-9-]+)\s*$/u.exec(written)?.[1];
  return new RegExp(`^<?(?:${scheme}|\\/[\\p{L}\\p{N}]|#\\p{L})`, 'iu').test(written) || citations.has(id ?? '');
}

/** `[words][name]` without a line `[name]: address`. Between numbers, such as [1][2], nothing was meant as a link here. */
function* unresolved(text: string): Iterable<Meant> {
  for (const { index, 0: written, 1: bang = '', 2: label = '', 3: name = '' } of text.matchAll(
    /(!?)\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,100})\]/gu,
  )) {
    if (bang === '' && !/\p{L}/u.test(label + name)) continue;
    const address = bang === '' ? 'https://example.org/' : 'picture.jpg "Caption. (Source: KCNA)"';
    yield { index, written, fault: 'reference', write: `${bang}[${label}](${address})` };
  }
}

/** Addresses with a bracket too few: `[words(https://…)`, `[words]https://…`, `words](https://…)`. */
function* unbracketed(text: string): Iterable<Meant> {
  const patterns = [
    `\\[(?<label>${words})\\((?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)(?!${words}\\])`,
    `\\[(?<label>${words})\\](?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)?`,
    `(?<label>[^\\s\\[\\]()]{1,60})\\]\\((?<target>${scheme}[^\\s()\\[\\]]{0,500})\\)?`,
  ];
  for (const pattern of patterns)
    for (const { index, 0: written, groups } of text.matchAll(new RegExp(pattern, 'giu')))
      yield { index, written, fault: 'bracket', write: `[${groups?.['label'] ?? ''}](${groups?.['target'] ?? ''})` };
}

/** Forms of other programs: `[[page]]` and `![[picture.jpg]]`. */
function* doubled(text: string): Iterable<Meant> {
  for (const { index, 0: written, 1: bang = '', 2: inner = '' } of text.matchAll(/(!?)\[\[([^[\]\n]{1,200})\]\]/gu)) {
    const [page = '', label = page] = inner.split('|');
    const write = bang === '' ? `[${label}](article:2025/09/missile-factory)` : pictureOf(page);
    yield { index, written, fault: 'wiki', write };
  }
}

function pictureOf(file: string): string {
  return `![What is to be seen](${mendedTarget(file).write} "Caption. (Source: KCNA)")`;
}

/** `<https://… …>`: an address in angle brackets holds no space. */
function* angled(text: string): Iterable<Meant> {
  for (const { index, 0: written, 1: address = '' } of text.matchAll(/<((?:https?:\/\/|www\.)[^<>\n]{1,500})>/giu)) {
    const whole = mendedTarget(address).write;
    yield { index, written, fault: 'angle', write: `<${/^www/iu.test(whole) ? `https://${whole}` : whole}>` };
  }
}

/** `source:kcna` and `article:2025/09/…` among the words, in parentheses or without. */
function* bare(text: string, citations: ReadonlySet<string>): Iterable<Meant> {
  for (const { index, 0: found, 1: address = '', 2: id } of text.matchAll(
    /(?<![\p{L}\p{N}:/])\(?(source:([a-z0-9-]+)|article:\d{4}\/\d\d\/[a-z0-9-]+)\)?/gu,
  )) {
    if (id !== undefined && !citations.has(id)) continue;
    const isWhole = found.startsWith('(') && found.endsWith(')');
    const [at, written] = isWhole ? [index, found] : [index + found.indexOf(address), address];
    yield { index: at, written, fault: 'bare', write: `[words](${address})` };
  }
}

/** A line that begins as a picture does and is none. */
function* begun(text: string): Iterable<Meant> {
  for (const { index, 0: written, 1: alt = '' } of text.matchAll(/(?<=^|\n)!\[([^[\]\n]{1,300})(?:\]|(?=\n|$))/gu))
    yield { index, written, fault: 'form', write: `![${alt}](picture.jpg "Caption. (Source: KCNA)")` };
}

// What stands first says best what is wrong, where two find the same.
const finders: readonly Finder[] = [doubled, spoilt, apart, reversed, unresolved, unbracketed, angled, bare, begun];

/**
 * Checks that what was meant as a link, picture or mark of a source is one. Markdown takes it for words where one sign is
 * wrong, so that readers would get brackets and an address.
 */
export const unmadeLinks: MarkupRule = function* (body) {
  const { markdown, texts, citations = new Set<string>(), at } = body;
  for (const { from, text } of texts) {
    if (!/[[\]<:]/u.test(text)) continue;
    const told: (readonly [from: number, to: number])[] = [];
    for (const find of finders)
      for (const meant of find(text, citations)) {
        const [start, end] = [meant.index, meant.index + meant.written.length];
        if (told.some(([one, other]) => start < other && one < end)) continue;
        told.push([start, end]);
        yield findingOf(meant, markdown.slice(from + start, from + end), at(from + start));
      }
  }
  yield* spoiltAddresses(body);
};

/** What is quoted and what is to be pasted have the marks that stand among the words: `[**words**](…)`. */
function findingOf({ written, fault, write }: Meant, source: string, where: Where): Finding {
  let whole = write;
  for (const { 0: piece, index } of written.matchAll(/[^[\]()]+/gu))
    if (piece.includes(noWord))
      whole = whole.replace(piece, () => inSource(piece, source.slice(index, index + piece.length)));
  const rule = written.startsWith('!') ? 'picture-not-made' : 'link-not-made';
  return finding(rule, { fault, written: source, write: whole }, where);
}

/** A link inside another one is left out: only its words stay. */
function inSource(piece: string, source: string): string {
  return source.includes('](') ? piece.replaceAll(noWord, '') : source;
}

/** Links and pictures whose address swallowed a hard space or the quotation marks of a title. */
function* spoiltAddresses({ markdown, nodes, at }: Markup): Iterable<Finding> {
  for (const { node } of nodes) {
    if (node.type !== 'link' && node.type !== 'image') continue;
    const { start, end } = node.position ?? {};
    const written = markdown.slice(start?.offset ?? 0, end?.offset ?? 0);
    if (!/^!?\[/u.test(written) || !(hardSpaces.test(node.url) || /["“”„«»]/u.test(node.url))) continue;
    const opening = written.lastIndexOf('](') + 2;
    const { write } = mendedTarget(written.slice(opening, -1));
    const fault = hardSpaces.test(node.url) ? 'hard-space' : 'curly-quotes';
    const rule = node.type === 'image' ? 'picture-not-made' : 'link-not-made';
    yield finding(rule, { fault, written, write: `${written.slice(0, opening)}${write})` }, at(startOf(node)));
  }
}
