import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { endOf, startOf, writtenBody } from '../../../markdown/inspect/written-texts.ts';
import { parseBody } from '../../../markdown/parse/parse-body.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { isUnmeant, pairsLeftOver } from './emphasis.ts';
import { garbledIn } from './garbled-texts.ts';
import { htmlNames } from './html-names.ts';
import { isComparison } from './html-tags.ts';
import { matchesOf } from '../../text/matches.ts';

/** A mark of a body in a field, and what is written in its place. */
interface Mark {
  readonly written: string;
  readonly write: string;
}

const entities: Readonly<Record<string, string>> = {
  ...{ quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', mdash: '—', ndash: '–', laquo: '«', raquo: '»' },
  ...{ hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{ nbsp: ' ', shy: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', zwj: ' ', zwnj: ' ' },
};
const entity = new RegExp(`&(?:(${Object.keys(entities).join('|')})|#(?:\\d{1,7}|x[\\da-f]{1,6}));`, 'iu');
/** `#1` and `# 5 in the list` are places in a ranking. */
const heading = /^#{1,6} (?!\d)(.+)$/u;
const tag = /<\/?([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/giu;

/** Checks that a text in a field holds no marks: fields are plain texts, and readers would get the signs. */
export function* markedField(text: string, where: Where): Iterable<Finding> {
  yield* garbledIn(text, () => where);
  const [first] = marksIn(text);
  if (first) yield finding('field-with-marks', first, where);
}

/** Every mark of a text, as a body would have it. */
function* marksIn(text: string): Iterable<Mark> {
  if (/\*|_|~~|\]\(/u.test(text)) yield* parsedMarks(text);
  const [title, words] = heading.exec(text) ?? [];
  if (title !== undefined) yield { written: title, write: words ?? '' };
  const [written, name] = entity.exec(text) ?? [];
  if (written !== undefined) yield { written, write: entities[name ?? ''] ?? ' ' };
  const [quoted, inner] = /<<(?!\s)([^<>\n]{1,100})>>/u.exec(text) ?? [];
  if (quoted !== undefined) yield { written: quoted, write: `“${inner ?? ''}”` };
  const [escaped] = /\\["'*_`#[\]]/u.exec(text) ?? [];
  if (escaped !== undefined) yield { written: escaped, write: escaped.slice(1) };
  for (const { index, 0: html, 1: element = '' } of matchesOf(text, tag))
    if (htmlNames.has(element.toLowerCase()) && !isComparison(html, text.charAt(index - 1)))
      yield { written: html, write: '' };
}

/** The emphasis, links and pictures that a parser of bodies finds, and the emphasis that it misses by one sign. */
function* parsedMarks(text: string): Iterable<Mark> {
  const { nodes, texts, markdown } = writtenBody(parseBody(text));
  for (const { node } of nodes) {
    const written = markdown.slice(startOf(node), endOf(node));
    if (isMark(node, written, markdown))
      yield { written, write: node.type === 'image' ? (node.alt ?? '') : toString(node) };
  }
  for (const { from, text: words } of texts)
    for (const { written, words: inner } of pairsLeftOver(words, { markdown, from }))
      if (!/^\s/u.test(inner)) yield { written, write: inner.trim() };
}

/** The name of something in a program, such as `__init__`. */
const name = /^_+[a-z][a-z0-9_]*_+$/u;

function isMark(node: Nodes, written: string, markdown: string): boolean {
  if (node.type === 'delete') return true;
  if (node.type === 'emphasis' || node.type === 'strong') return !name.test(written) && !isUnmeant(node, markdown);
  // Words in brackets and parentheses that touch, such as [12](12), lead nowhere.
  return (node.type === 'link' || node.type === 'image') && /^!?\[/u.test(written) && /[/.:#]/u.test(node.url);
}
