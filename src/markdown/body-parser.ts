import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blockDirectives } from './block-directives.ts';

const made: { parse?: (markdown: string) => Root } = {};

/** Parses a body: CommonMark, GFM and the newsroom's `:::blocks`. Whoever examines and whoever renders see the same tree. */
export function parseBody(markdown: string): Root {
  made.parse ??= makeParser();
  return made.parse(markdown);
}

function makeParser(): (markdown: string) => Root {
  const processor = unified()
    .use(remarkParse)
    // One tilde means "about" in a newsroom: "~300 to ~400" strikes nothing through.
    .use(remarkGfm, { singleTilde: false })
    .use(blockDirectives)
    .freeze();
  return (markdown) => processor.parse(markdown);
}
