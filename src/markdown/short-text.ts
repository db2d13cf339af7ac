import type { Nodes, Root } from 'mdast';
import { parseBody } from './body-parser.ts';
import { walk } from './walk.ts';

export interface ShortBody {
  readonly tree: Root;
  /** The text in which the tree has its places. */
  readonly text: string;
}

/** Where no block is named, since one that nobody knows is shown as it was written. */
const line = /^(?!.*::).*$/gmu;
/** Words in a row with nothing among them that Markdown could mean (`www.` is an address); one more stands on each side. */
const plainWords =
  /(?<=[\p{L}\p{N}] )[\p{L}\p{N}’–—-]+(?:(?:[,;]|(?<![wW])\.)? [\p{L}\p{N}’–—-]+){2,}(?= [\p{L}\p{N}])/gu;
const standIn = /[\uE000-\uF8FF]/gu;
const firstStandIn = 0xe0_00;
/** In a tag words make a difference, and in what is named elsewhere; a sign that stands in for words must be no other's. */
const unshortened = /<|\]:|[\uE000-\uF8FF]/u;
/** Has fewer words in a row than there are signs to stand in for them, and too few marks for the parser to count them. */
const longest = 20_000;

/**
 * Parses a body for readers: one sign stands in for plain words in a row meanwhile, since parsing takes as long as a text is
 * long. The tree is that of `parseBody`, but for its places.
 */
export function parseShort(markdown: string): ShortBody {
  if (markdown.length > longest || unshortened.test(markdown)) return parseInFull(markdown);
  const words: string[] = [];
  const text = markdown.replace(line, (one) =>
    one.replace(plainWords, (found) => String.fromCharCode(firstStandIn + words.push(found) - 1)),
  );
  const { tree } = parseBody(text);
  return putBack(words, tree) === words.length ? { tree, text } : parseInFull(markdown);
}

function parseInFull(markdown: string): ShortBody {
  return { tree: parseBody(markdown).tree, text: markdown };
}

/** Gives how many found their place again. Some stand where nobody looks, such as behind the mark that opens code. */
function putBack(words: readonly string[], tree: Root): number {
  let count = 0;
  const inFull = (text: string) =>
    text.replace(standIn, (sign) => {
      count += 1;
      return words[sign.charCodeAt(0) - firstStandIn] ?? '';
    });
  walk(tree, (node: Nodes) => {
    if ('value' in node) node.value = inFull(node.value);
    if ('alt' in node && node.alt) node.alt = inFull(node.alt);
    if ('title' in node && node.title) node.title = inFull(node.title);
  });
  return count;
}
