import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { blockDirectives } from './block-directives.ts';
import { constructsWithout, hasBareAddress, partsOf, type GfmPart } from './gfm-constructs.ts';
import { lighter } from './drop-constructs.ts';
import { nestingLimits, type NestingRecord } from './nesting-limits.ts';
import { nestsTooDeep, plainTree } from './plain-text-tree.ts';

export interface ParsedBody {
  readonly tree: Root;
  /** Whether the text goes beyond the limits of nesting: some or all of its marks were taken for letters. */
  readonly isTooDeep: boolean;
}

type Parse = (markdown: string) => ParsedBody;

const made = new Map<string, Parse>();
const everyPart: ReadonlySet<GfmPart> = new Set(['autolinks', 'tables', 'footnotes', 'strikethrough']);

/** Parses a body: CommonMark, GFM and the newsroom's `:::blocks`. Whoever examines and whoever renders see the same tree. */
export function parseBody(markdown: string): ParsedBody {
  if (nestsTooDeep(markdown)) return { tree: plainTree(markdown), isTooDeep: true };
  const parts = partsOf(markdown);
  const parsed = parserFor(parts)(markdown);
  return hasBareAddress(markdown, parsed.tree) ? parserFor(new Set([...parts, 'autolinks']))(markdown) : parsed;
}

/** The same with every part of GFM tried everywhere: what `parseBody` must agree with. */
export function parseBodyInFull(markdown: string): ParsedBody {
  if (nestsTooDeep(markdown)) return { tree: plainTree(markdown), isTooDeep: true };
  return parserFor(everyPart)(markdown);
}

function parserFor(parts: ReadonlySet<GfmPart>): Parse {
  const key = [...parts].join();
  const parse = made.get(key) ?? makeParser(constructsWithout(parts));
  made.set(key, parse);
  return parse;
}

/** Takes constructs out, rather than disabling them: at every letter where one might begin, micromark would stop and ask. */
function without(this: Processor, disabled: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).flat().map((extension) => lighter(extension, disabled));
  // Autolinks are the only part that searches the whole tree again afterwards.
  if (disabled.includes('protocolAutolink'))
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(({ transforms }) => !transforms);
}

function makeParser(disabled: readonly string[]): Parse {
  const record: NestingRecord = { isTooDeep: false };
  const processor = remark()
    // One tilde means "about" in a newsroom: "~300 to ~400" strikes nothing through.
    .use(remarkGfm, { singleTilde: false })
    .use(blockDirectives)
    .use(without, disabled)
    .use(nestingLimits, record)
    .freeze();
  return (markdown) => {
    record.isTooDeep = false;
    const tree = processor.parse(markdown);
    return { tree, isTooDeep: record.isTooDeep };
  };
}
