import type { Nodes } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import type { MarkupRule } from './markup.ts';

const marksBefore = /^[!"'“„«([{*_]+/u;
/** How a path begins that is no share of another machine: a drive, or a folder that stands for others. Last, a face that shrugs. */
const root = /^(?:\p{L}:|%\w+%|\.{1,2}|~|\$\w+(?::\w+)?)\\(?!\\)|^¯\\_/u;
const share = /^\\\\[\p{L}\p{N}.?$][^\\\s]*\\(?=[\p{L}\p{N}]|$)/u;
const drive = /^\p{L}:\\/u;
/** Where a word begins; what stands right before a text is a link or code. */
const start = /(?:^|\s|["'“„«([{*_!]).$/u;
/** The beginning of a path before a word that goes on with it: C:\Program Files\(x86). */
const rootBefore = /(?<![\p{L}\p{N}])\p{L}:\\(?!\\)(?:[^\s\\]+(?:\\| (?=[\p{Lu}\d(])))*[\p{Lu}\d(]$/u;
/** No path is longer. */
const longest = 260;

/** Two backslashes, which are one for readers; one with the sign that it escapes; or one alone, which readers see. */
const backslashes = /\\\\|\\[!-/:-@[-`{-~]|\\/gu;

/**
 * Checks that no backslash of a path is lost: before a sign, Markdown takes it for a mark that makes a letter of the sign
 * (CommonMark 0.31.2, 2.4). One that stands alone in its word, as in \* or snake\_case, is such a mark. In a word that begins as
 * paths do, or of which readers see another backslash, it is none.
 */
export const lostBackslashes: MarkupRule = function* ({ markdown, nodes, at }) {
  if (!markdown.includes('\\')) return;
  for (const { node } of nodes) {
    const text = textOf(node, markdown);
    if (!text.includes('\\')) continue;
    for (const { 0: found, index } of text.matchAll(/\S+/gu)) {
      const marks = marksBefore.exec(found)?.[0].length ?? 0;
      const written = found.slice(marks);
      if (!written.includes('\\')) continue;
      const offset = startOf(node) + index + marks;
      const before = markdown.slice(Math.max(0, offset - longest), offset + 1);
      const isAtBreak = text.startsWith('\n', index + found.length);
      if (!losesOne(written, { before, isAtBreak })) continue;
      const write = (share.test(written) ? '\\\\' : '') + written.replaceAll(backslashes, doubled);
      yield finding('backslash-lost', { written, write }, at(offset));
    }
  }
};

/** The words of a text as they were typed, or of a picture: a space for each sign of its address. */
function textOf(node: Nodes, markdown: string): string {
  if (!node.position) return '';
  const written = markdown.slice(startOf(node), endOf(node));
  if (node.type === 'image') return written.replace(/\]\([^\s)]*/u, (address) => ' '.repeat(address.length));
  if (node.type !== 'text') return '';
  // At the end of a line it breaks the line, and is no part of the text.
  return markdown.startsWith('\\\n', endOf(node)) ? `${written}\\\n` : written;
}

interface Around {
  /** With the first sign of the word itself. */
  readonly before: string;
  /** Whether its last backslash breaks the line. */
  readonly isAtBreak: boolean;
}

function losesOne(written: string, { before, isAtBreak }: Around): boolean {
  if (share.test(written)) return true;
  const found = [...written.matchAll(backslashes)];
  const all = found.map(([one]) => one);
  // Behind two that are one for readers, a third one escapes its sign and is no part of the path.
  const lost = found.filter(
    ({ 0: one, index }) => one.length === 2 && one !== '\\\\' && !written.slice(0, index).endsWith('\\\\'),
  );
  const isOfPath = (root.test(written) && start.test(before)) || rootBefore.test(before);
  if (isAtBreak && drive.test(written) && all.at(-1) === '\\') return true;
  return lost.length > 0 && (isOfPath || all.includes('\\'));
}

function doubled(one: string): string {
  return one === '\\\\' ? one : `\\${one === '\\' ? '' : '\\'}${one}`;
}
