import { diffArrays } from 'diff';
import type { Nodes, Root, Text } from 'mdast';
import type { Language } from '../../../src/model/language.ts';
import { checkBody } from '../../../src/desk/checks/own-body.ts';
import { instantIn } from '../../../src/desk/load/records.ts';
import { mergeConflictsIn } from '../../../src/desk/text/merge-conflicts.ts';
import { parseBody, placeAsWritten, type ParsedBody } from '../../../src/markdown/parse/parse-body.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { htmlNames } from '../../../src/desk/checks/markup/html-names.ts';
import { exampleContext } from '../example-body-context.ts';
import { lostSigns } from './lost-signs.ts';
import { shownSigns } from './page-text.ts';
import { isAllowedTag, typedSigns } from './source-text.ts';

/** Something of a body that readers do not get as it was typed. */
export interface Change {
  readonly kind: 'lost' | 'added' | 'printed as a sign';
  readonly what: string;
  /** From 1, in the text as it is parsed. */
  readonly line: number;
  /** The last line, where it runs over several. */
  readonly to?: number;
}

// A link to a story in another language says so: such words are the program's.
const contexts = { en: { ...exampleContext('en'), articles: {} }, uk: { ...exampleContext('uk'), articles: {} } };
const above = {
  file: { path: 'articles/2025/09/story/index.md', text: '', body: '', bodyLine: 1 },
  title: undefined,
  citations: new Set(Object.keys(contexts.en.sources)),
  corrections: [],
  instant: instantIn('Europe/Kyiv'),
} as const;

interface Telling {
  readonly language?: Language;
  /** Rules of which nothing is told, as if they were switched off. */
  readonly without?: readonly string[];
}

/** What happens to a body on its way to readers of which the desk tells its editor nothing. */
export function untoldChanges(markdown: string, { language = 'en', without = [] }: Telling = {}): readonly Change[] {
  const parsed = parseBody(markdown);
  const changes = changesOf(parsed, language);
  // Of a file in which git left a conflict nothing else is told.
  if (changes.length === 0 || parsed.isTooDeep || mergeConflictsIn(markdown).length > 0) return [];
  const told = linesTold(parsed, { language, without });
  const around = linesAround(parsed.tree);
  const written = parsed.markdown.split('\n');
  // A line from which comments were cut out may stand on several.
  const isToldAt = (line: number) => {
    const [from, to] = [1, (written[line - 1] ?? '').length + 1].map(
      (column) => placeAsWritten(parsed, { line, column }).line,
    );
    return Array.from({ length: (to ?? line) - (from ?? line) + 1 }, (_, index) => (from ?? line) + index).some((one) =>
      told.has(one),
    );
  };
  const isTold = (line: number) => isToldAt(line) || around(line).some(isToldAt);
  const untold = changes.filter(({ line, to = line }) => {
    const lines = Array.from({ length: to - line + 1 }, (_, index) => line + index);
    return !lines.some(isTold);
  });
  const isSigns = untold.every(({ kind }) => kind !== 'printed as a sign');
  return isSigns && told.size > 0 && isAllElsewhere(parsed, { language, isTold }) ? [] : untold;
}

/** What happens to a body on its way to readers, told or not. */
export function changesOf(parsed: ParsedBody, language: Language = 'en'): readonly Change[] {
  const { html } = renderBody(parsed.markdown, contexts[language]);
  return [...changedSigns(parsed, language), ...printedSigns(parsed), ...lostSigns(parsed.markdown, parsed.tree, html)];
}

function linesTold(parsed: ParsedBody, { language, without }: Required<Telling>): ReadonlySet<number> {
  const { findings, inBody } = checkBody(
    parsed,
    { ...above, language, file: { ...above.file, body: parsed.markdown } },
    [],
  );
  // An address of the site with a space or quotation marks in it leads nowhere, which is told beside other files.
  const addresses = [...inBody.links, ...inBody.figures.map(({ src, position }) => ({ target: src, position }))];
  const isSpoilt = (target: string) => /[\s"“”„«»]|%(?:20|22)/u.test(target);
  const spoilt = addresses.filter(({ target }) => isSpoilt(target));
  const definitions = parsed.tree.children.filter((node) => node.type === 'definition' && isSpoilt(node.url));
  const told = findings.filter(({ rule }) => !without.includes(rule));
  // The end of a note goes with its beginning.
  const ends = told.some(({ rule }) => rule === 'comment-open' || rule === 'comment-opening')
    ? parsed.markdown.split('\n').flatMap((line, index) => (line.includes('-->') ? [{ line: index + 1 }] : []))
    : [];
  // A table is told where it begins.
  const tables = told.flatMap(({ body, facts }) =>
    body && 'lines' in facts ? Array.from({ length: facts.lines }, (_, at) => ({ line: body.line + at })) : [],
  );
  return new Set(
    [
      ...told.flatMap(({ body, alsoAt = [] }) => [body, ...alsoAt]),
      ...ends,
      ...tables,
      ...spoilt.map(({ position }) => position),
      ...(spoilt.length > 0 ? definitions.map(({ position }) => position?.start) : []),
    ].flatMap((at) => (at ? [at.line] : [])),
  );
}

/**
 * Whether the signs of all lines of which nothing is told are on the page, in their order, and nothing is there that was not
 * typed: the comparison cannot know which of two equal words it was that was lost.
 */
function isAllElsewhere(
  { markdown, tree }: ParsedBody,
  { language, isTold }: { readonly language: Language; readonly isTold: (line: number) => boolean },
): boolean {
  const typed = typedSigns(markdown, tree);
  const inOrder = (some: readonly string[]) => (updatesIn(tree) > 1 ? some.toSorted() : some);
  const signsOn = (isOn: (line: number) => boolean) =>
    inOrder(typed.filter(({ offset }) => isOn(lineAt(markdown, offset))).map(({ sign }) => sign.normalize('NFC')));
  const shown = inOrder(shownSigns(renderBody(markdown, contexts[language]).html).map((sign) => sign.normalize('NFC')));
  return (
    isWithin(
      signsOn((line) => !isTold(line)),
      shown,
    ) &&
    isWithin(
      shown,
      signsOn(() => true),
    )
  );
}

/** Whether all signs of the first are among those of the second, in their order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const sign of all) if (at < some.length && sign === some[at]) at += 1;
  return at === some.length;
}

/** The lines on which a change may be told: the first of each block around it, and all of a list or paragraph. */
function linesAround(tree: Root): (line: number) => readonly number[] {
  return (line) => {
    const lines: number[] = [];
    const look = (node: Nodes) => {
      const { start, end } = node.position ?? {};
      if (start === undefined || end === undefined || line < start.line || line > end.line) return;
      if (node.type === 'list' || node.type === 'paragraph')
        lines.push(...Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index));
      else if (node.type !== 'root') lines.push(start.line);
      if ('children' in node) node.children.forEach(look);
    };
    look(tree);
    return lines;
  };
}

function changedSigns({ markdown, tree }: ParsedBody, language: Language): readonly Change[] {
  const typed = typedSigns(markdown, tree).map(({ sign, offset }) => ({ sign: sign.normalize('NFC'), offset }));
  const shown = shownSigns(renderBody(markdown, contexts[language]).html).map((sign) => sign.normalize('NFC'));
  const isSorted = updatesIn(tree) > 1;
  const ordered = isSorted ? typed.toSorted((a, b) => (a.sign < b.sign ? -1 : 1)) : typed;
  const before = ordered.map(({ sign }) => sign);
  const after = isSorted ? shown.toSorted() : shown;
  if (before.join('') === after.join('')) return [];
  const changes: Change[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(before, after)) {
    // What was added stands between its neighbours.
    const [first, last] = removed ? [at, at + value.length - 1] : [at - 1, at];
    // Of signs that were sorted nobody knows where they stood.
    const line = isSorted ? 1 : lineAt(markdown, ordered[first]?.offset ?? 0);
    const to = lineAt(markdown, (isSorted ? undefined : ordered[last]?.offset) ?? markdown.length);
    if (added || removed) changes.push({ kind: removed ? 'lost' : 'added', what: value.join(''), line, to });
    if (!added) at += value.length;
  }
  return changes;
}

/** Updates of a live story stand in the order of their moments. */
function updatesIn({ children }: Root): number {
  return children.filter((node) => node.type === 'containerDirective' && node.name === 'update').length;
}

/** What an editor types for Markdown's or the newsroom's sake, and readers should not see as letters. A star alone is a star. */
const signs =
  /`|(?<![\p{L}\p{N}])!\[|\] \((?=[/#]|https?:|source:|article:|topic:|mailto:)|(?<=\[[^[\]]*)\]\(|\[\^|\[\[(?!\p{L}\]\p{L})|(?<=\[\[[^[\]]*)\]\]|\{\{|(?<=\{\{[^{}]*)\}\}|:::|<[!?]|-->|^#{2,6}(?!#)(?=\S)|^\|.*\|$|^(?:<{7}|>{7}|\|{7})(?:\s|$)|^={7}$|(?<![\p{L}\p{N}*_])\*\*(?=[^\s*_])[^*_\n]*\*\*(?![*_])|(?<![\p{L}\p{N}*_])(\*|__?)(?=[\p{L}\p{N}])[^*_]*(?<=[\p{L}\p{N}])\1(?![\p{L}\p{N}*_])/gmu;

function printedSigns({ markdown, tree }: ParsedBody): readonly Change[] {
  const found: Change[] = [];
  const look = (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'html') found.push(...tagsOf(node.value, line));
    if (node.type === 'text') found.push(...signsOf(node, markdown));
    // "+ 5 percent" and ">50 kilometres" lose their signs to a list and a quotation. Behind a space, a quotation may begin with a number.
    const [sign] = /^(?:\+ ?|>)(?=\d+(?![\d.)*]))/u.exec(markdown.slice(node.position?.start.offset)) ?? [];
    if (sign !== undefined && (node.type === 'listItem' || node.type === 'blockquote'))
      found.push({ kind: 'lost', what: sign, line });
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return found;
}

/**
 * Tags that readers see as letters. One without attributes that HTML does not know may be a word, `<inaudible>`; one that
 * closes goes with the one that opened.
 */
function tagsOf(html: string, line: number): readonly Change[] {
  return [...html.matchAll(/<[!?]|<(?!\/)([a-z][\w:-]*)(\s[^<>]*)?\/?>/giu)]
    .filter(
      ([tag, name, attributes]) =>
        !isAllowedTag(tag) &&
        (name === undefined ||
          attributes?.includes('=') === true ||
          (attributes === undefined && htmlNames.has(name.toLowerCase()))),
    )
    .map(({ 0: what, index }) => ({
      kind: 'printed as a sign',
      what,
      line: line + html.slice(0, index).split('\n').length - 1,
    }));
}

/** The signs of a text that its editor did not escape, line by line. */
function signsOf({ position }: Text, markdown: string): readonly Change[] {
  // What was cut out of a text with an address in it has no place of its own.
  if (!position) return [];
  // A bare address behind a text is a node of its own.
  const [behind = ''] = /^https?:/u.exec(markdown.slice(position.end.offset)) ?? [];
  const isFirst = position.start.column === 1;
  return (markdown.slice(position.start.offset, position.end.offset) + behind)
    .replaceAll(/\\[!-/:-@[-`{-~]|&#?\w+;/gu, (one) => 'x'.repeat(one.length))
    .split('\n')
    .flatMap((line, index) => {
      const words = index === 0 ? (isFirst ? line : `x${line}`) : line.replace(/^[ \t]*>[ \t>]*/u, '');
      return [...words.matchAll(signs)].map(([what]) => {
        return { kind: 'printed as a sign', what, line: position.start.line + index } as const;
      });
    });
}

function lineAt(markdown: string, offset: number): number {
  return markdown.slice(0, offset).split('\n').length;
}
