import type { Emphasis, Link, List, Nodes, Root, Strong, Text } from 'mdast';
import type { Change } from './untold.ts';

/** The signs of a body, other than letters and digits, that readers do not get as they were typed. */
export function lostSigns(markdown: string, tree: Root, html: string): readonly Change[] {
  const found: Change[] = [];
  const look = (node: Nodes) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const line = node.position?.start.line ?? 1;
    const lost = (what: string, at = line) => void found.push({ kind: 'lost', what, line: at });
    if (node.type === 'text' && node.position) for (const path of brokenPaths(node, markdown)) lost(path);
    // What was cut out of a text with an address in it has no place of its own.
    if (node.type === 'link' && node.position && node.url.startsWith('mailto:'))
      for (const part of cutOff(node, markdown)) lost(part);
    if (node.type === 'emphasis' || node.type === 'strong')
      for (const mark of footnoteMarks(node, markdown)) lost(mark);
    if (node.type === 'list' && !keepsSign(node, markdown.slice(from, to), html)) lost(')');
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return found;
}

/** Paths of which readers do not get every sign; doubled backslashes are one for them. */
function brokenPaths({ value, position }: Text, markdown: string): readonly string[] {
  const typed = markdown.slice(position?.start.offset, position?.end.offset);
  const paths = typed.match(/(?<!\S)["(«]?(?:[A-Za-z]:|\\\\[A-Za-z]\w*)\\(?!\\)\S*/gu) ?? [];
  return paths.filter((path) => !value.includes(asShown(path)));
}

/** A path as it is meant: two backslashes are one, but where a share begins; a third one escapes a sign. */
function asShown(path: string): string {
  const [share = ''] = /^["(«]?\\\\(?!\\)/u.exec(path) ?? [];
  return share + path.slice(share.length).replaceAll(/\\\\(?:\\(?=[^\p{L}\p{N}\s]))?/gu, '\\');
}

/** What belongs to an address by mail beside its link. */
function cutOff({ position }: Link, markdown: string): readonly string[] {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  if (/^[[<]/u.test(markdown.slice(from))) return [];
  const before = /(?:(?<!\S)@|[\p{L}\p{N}]['’&]|[^\p{ASCII}\P{L}])$/u.exec(markdown.slice(Math.max(0, from - 2), from));
  const behind = /^[.@]\p{L}+/u.exec(markdown.slice(to));
  return [before, behind].flatMap((one) => (one ? [one[0]] : []));
}

/** Stars that stand behind a word or number as marks of footnotes do, and set off what lies between two of them. */
function footnoteMarks({ position, type }: Emphasis | Strong, markdown: string): readonly string[] {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  const width = type === 'strong' ? 2 : 1;
  const inner = markdown.slice(from + width, to - width);
  const isBehindWord = /[\p{L}\p{N}%)»]$/u.test(markdown.slice(0, from));
  return isBehindWord && /^[,.;:)]/u.test(inner) ? [markdown.slice(from, from + width)] : [];
}

/** Whether a list typed as `1)` is shown so. */
function keepsSign({ ordered, data }: List, typed: string, html: string): boolean {
  if (ordered !== true || !/^\d+\)/u.test(typed)) return true;
  return data?.hProperties?.className !== undefined && html.includes('class="parenthesized"');
}
