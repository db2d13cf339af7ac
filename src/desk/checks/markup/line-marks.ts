import type { Blockquote, Heading, List, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { escapedNumber } from './list-numbers.ts';
import { lineBefore, lineFrom, type Markup, type MarkupRule } from './markup.ts';

const units =
  '%|°|per ?cent|percent|km|kg|m|t|million|billion|thousand|people|відс|км|кг|м|т|тис|млн|млрд|осіб|людей|років|years|days';
/** What a sign of comparison stands before: "> 50 per cent". */
const amount = new RegExp(`^[~≈]?\\d[\\d.,\\u00A0 ]*(?:${units})(?![\\p{L}\\p{N}])`, 'u');
/** A reply in a dialogue: its words, a sign, a dash, and who says it. Words in quotation marks are a point that quotes, and a yes or no answers it. */
const reply = /^(?!["“„«]).*[,.!?…]["”»]?\s[–—-]\s(?!(?:yes|no|так|ні)(?!\p{L}))\p{Ll}/u;
const endOfSentence = /[.:;!?…]["'”»)]*\s*$/u;

/** Advises on lines whose first sign became a mark and is not shown, where it may have been meant as a sign. */
export const lineMarks: MarkupRule = function* (body) {
  for (const { node, parent } of body.nodes) {
    if (node.type === 'list' && parent) yield* ofList(node, parent, body);
    if (node.type === 'blockquote') yield* ofQuote(node, body);
    if (node.type === 'heading') yield* ofHeading(node, body);
  }
};

function* ofList(node: List, parent: Parents, body: Markup): Iterable<Finding> {
  const { markdown, at } = body;
  const isAlone = node.children.length === 1;
  const isUnderText = isAlone && interrupts(node, parent, markdown);
  for (const item of node.children) {
    const line = lineFrom(markdown, startOf(item));
    const isUnmeant =
      isUnderText || (node.ordered === true ? isYear(line, isAlone) : isSign(line, isAlone && !isBlock(parent)));
    // Of a mark right behind this one, such as the number in "- 2024. That was", that one is told.
    const [first] = item.children;
    if (!isUnmeant || first === undefined || (first.type !== 'paragraph' && node.ordered !== true)) continue;
    const sign = /^\S+/u.exec(line)?.[0] ?? '';
    const escaped = node.ordered === true ? escapedNumber(line) : escapedSign(line);
    const write = lineBefore(markdown, startOf(item)) + escaped;
    yield finding('line-mark', { kind: node.ordered === true ? 'number' : 'list', sign, write }, at(startOf(item)));
  }
}

/** `2024. That was the year` and `01. First`. */
function isYear(line: string, isAlone: boolean): boolean {
  return /^0\d/u.test(line) || (isAlone && /^\d{4}/u.test(line));
}

/** "+ 5 %", "- 5 °C" on one line, "* Estimated" under a table, "- Yes, - he said". A year is no amount. */
function isSign(line: string, isAlone: boolean): boolean {
  const words = line.slice(1).trimStart();
  if (line.startsWith('+') && /^\d/u.test(words)) return true;
  return isAlone ? /^[*+]/u.test(line) || /^\d(?!\d{3}\b)/u.test(words) || reply.test(words) : reply.test(words);
}

function isBlock({ type }: Parents): boolean {
  return type === 'containerDirective';
}

/** Whether a list stands right under a line of text that does not end there: "between May\n1. and". */
function interrupts(node: List, parent: Parents, markdown: string): boolean {
  if (parent.type === 'listItem') return false;
  const before = parent.children[(parent.children as readonly unknown[]).indexOf(node) - 1];
  if (before?.type !== 'paragraph' || before.position?.end.line !== (node.position?.start.line ?? 0) - 1) return false;
  return !endOfSentence.test(markdown.slice(startOf(before), endOf(before)));
}

/** "> 50 per cent", ">100 killed", ">= 5" and ">> Breaking". */
function* ofQuote(node: Blockquote, { markdown, at }: Markup): Iterable<Finding> {
  const line = lineFrom(markdown, startOf(node));
  const [first] = node.children;
  const words = line.replace(/^>\s*/u, '');
  // Of a row of arrows, the first is told.
  const isArrow =
    line.startsWith('>>') &&
    markdown.charAt(startOf(node) - 1) !== '>' &&
    first?.type === 'blockquote' &&
    node.children.length === 1 &&
    first.position?.start.line === first.position?.end.line;
  const isAmount = first?.type === 'paragraph' && (/^>(?:\d|\s?=)/u.test(line) || amount.test(words));
  if (!isArrow && !isAmount) return;
  const [sign = ''] = /^>+/u.exec(line) ?? [];
  const write = lineBefore(markdown, startOf(node)) + escapedSign(line);
  yield finding('line-mark', { kind: 'quote', sign, write }, at(startOf(node)));
}

function* ofHeading(node: Heading, { markdown, at }: Markup): Iterable<Finding> {
  const line = lineFrom(markdown, startOf(node));
  if (!/^#\s/u.test(line) || !/^\d/u.test(toString(node))) return;
  const write = lineBefore(markdown, startOf(node)) + escapedSign(line);
  yield finding('line-mark', { kind: 'heading', sign: '#', write }, at(startOf(node)));
}

function escapedSign(line: string): string {
  return `\\${line}`;
}
