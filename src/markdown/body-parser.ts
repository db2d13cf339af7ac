import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { blockDirectives } from './block-directives.ts';
import { nestingLimits, type NestingRecord } from './nesting-limits.ts';
import { nestsTooDeep, plainTree } from './plain-tree.ts';

export interface ParsedBody {
  readonly tree: Root;
  /** Whether the text goes beyond the limits of nesting: some or all of its marks were taken for letters. */
  readonly isTooDeep: boolean;
}

type Parse = (markdown: string) => ParsedBody;

const made: { parse?: Parse } = {};

/** Parses a body: CommonMark, GFM and the newsroom's `:::blocks`. Whoever examines and whoever renders see the same tree. */
export function parseBody(markdown: string): ParsedBody {
  if (nestsTooDeep(markdown)) return { tree: plainTree(markdown), isTooDeep: true };
  made.parse ??= makeParser();
  return made.parse(markdown);
}

/** "[x]" is what the editor wrote: a story is no list of tasks, and a box that cannot be ticked helps no reader. */
function noTaskLists(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['tasklistCheck'] } });
}

function makeParser(): Parse {
  const record: NestingRecord = { isTooDeep: false };
  const processor = remark()
    // One tilde means "about" in a newsroom: "~300 to ~400" strikes nothing through.
    .use(remarkGfm, { singleTilde: false })
    .use(blockDirectives)
    .use(noTaskLists)
    .use(nestingLimits, record)
    .freeze();
  return (markdown) => {
    record.isTooDeep = false;
    const tree = processor.parse(markdown);
    return { tree, isTooDeep: record.isTooDeep };
  };
}
