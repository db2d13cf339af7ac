import type { Nodes, Root } from 'mdast';
import { EXIT, walk } from '../tree/walk.ts';

/** The parts of GFM by what micromark calls their constructs. Trying them at every letter takes two thirds of the time of parsing. */
const constructs = {
  bareDomains: ['wwwAutolink'],
  bareAddresses: ['protocolAutolink'],
  bareEmails: ['emailAutolink'],
  footnotes: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  strikethrough: ['strikethrough'],
  tables: ['table'],
  // "[x]" is what the editor wrote: a story is no list of tasks, and a box that cannot be ticked helps no reader.
  taskLists: ['tasklistCheck'],
} as const;

export type GfmPart = keyof typeof constructs;

/** What each construct has in every form of it that its grammar knows: a text without these signs holds none. */
const signs = {
  tables: /\||:-|-:/u,
  footnotes: /\[\^/u,
  strikethrough: /~~/u,
  bareDomains: /www\./iu,
  bareAddresses: /:\/\//u,
  bareEmails: /@/u,
} as const satisfies Partial<Record<GfmPart, RegExp>>;

const parts = Object.entries(signs) as readonly (readonly [keyof typeof signs, RegExp])[];

export const everyPart: ReadonlySet<GfmPart> = new Set(parts.map(([part]) => part));

/** The names of the constructs of all parts but these. */
export function constructsWithout(kept: ReadonlySet<GfmPart>): readonly string[] {
  return Object.entries(constructs).flatMap(([part, names]) => (kept.has(part as GfmPart) ? [] : names));
}

/** The parts whose signs stand in a text. */
export function partsOf(markdown: string): ReadonlySet<GfmPart> {
  return new Set(parts.flatMap(([part, sign]) => (sign.test(markdown) ? [part] : [])));
}

/** An address or domain, in the source or, as an entity, behind `&`. */
const written = /:\/\/|www\.|@|&/iu;
const address = /:\/\/|www\.|@/iu;

/** Whether a text may hold a bare address: fast, and true of more texts. */
export function mayHoldAddress(markdown: string): boolean {
  return written.test(markdown);
}

/** Whether an address stands among the words of a tree. */
export function hasBareAddress(markdown: string, tree: Root): boolean {
  if (!mayHoldAddress(markdown)) return false;
  let isFound = false;
  walk(tree, (node: Nodes) => {
    isFound = node.type === 'text' && address.test(node.value);
    return isFound ? EXIT : undefined;
  });
  return isFound;
}
