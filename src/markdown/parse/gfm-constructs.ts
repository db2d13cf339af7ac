import type { Nodes, Root } from 'mdast';
import { EXIT, walk } from '../tree/walk.ts';

/**
 * The parts of GFM by what micromark calls their constructs. Trying them at every letter takes two thirds of the time of
 * parsing, and most texts hold none of them.
 */
const constructs = {
  autolinks: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'],
  footnotes: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  strikethrough: ['strikethrough'],
  tables: ['table'],
  // "[x]" is what the editor wrote: a story is no list of tasks, and a box that cannot be ticked helps no reader.
  taskLists: ['tasklistCheck'],
} as const;

export type GfmPart = keyof typeof constructs;

/** What no table, footnote or strikethrough can be written without; what makes an address, in the source or as an entity. */
const signs = {
  tables: /\||:-|-:/u,
  footnotes: /\[\^/u,
  strikethrough: /~~/u,
  autolinks: /:\/\/|www\.|@|&/iu,
} as const;
const address = /:\/\/|www\.|@/iu;

/** The names of the constructs of all parts but these. */
export function constructsWithout(parts: ReadonlySet<GfmPart>): readonly string[] {
  return Object.entries(constructs).flatMap(([part, names]) => (parts.has(part as GfmPart) ? [] : names));
}

/** The parts that a text may hold, but for addresses: most of those stand in links already. */
export function partsOf(markdown: string): ReadonlySet<GfmPart> {
  const parts = ['tables', 'footnotes', 'strikethrough'] as const;
  return new Set(parts.filter((part) => signs[part].test(markdown)));
}

/** Whether a text that was parsed without autolinks has an address among its words, so that it must be parsed with them. */
export function hasBareAddress(markdown: string, tree: Root): boolean {
  if (!signs.autolinks.test(markdown)) return false;
  let isFound = false;
  walk(tree, (node: Nodes) => {
    isFound = node.type === 'text' && address.test(node.value);
    return isFound ? EXIT : undefined;
  });
  return isFound;
}
