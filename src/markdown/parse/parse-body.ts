import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { Data, Processor } from 'unified';
import { blockDirectives } from './block-directives.ts';
import { lighter } from './drop-constructs.ts';
import { endBareAddresses } from './bare-addresses.ts';
import {
  constructsWithout,
  everyPart,
  hasBareAddress,
  mayHoldAddress,
  partsOf,
  type GfmPart,
} from './gfm-constructs.ts';
import { nestingLimits, type NestingRecord } from './nesting-limits.ts';
import { nestsTooDeep, plainTree } from './plain-text-tree.ts';

/** A body and its tree: whoever looks for something in a body looks here, so that it is parsed once. */
export interface ParsedBody {
  /** With `\n` as its only line end. */
  readonly markdown: string;
  readonly tree: Root;
  /** Whether the text goes beyond the limits of nesting: some or all of its marks were taken for letters. */
  readonly isTooDeep: boolean;
}

interface Parser {
  readonly parse: (markdown: string) => ParsedBody;
  /** Makes links of addresses that became words only when entities were read. */
  readonly linkAddresses: (tree: Root) => void;
}

type Transform = NonNullable<FromMarkdownExtension['transforms']>[number];
type FromMarkdownExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;

const made = new Map<string, Parser>();

/** Parses a body: CommonMark, GFM and the newsroom's `:::blocks`. Whoever inspects and whoever renders see the same tree. */
export function parseBody(written: string): ParsedBody {
  const markdown = withOneLineEnd(written);
  if (nestsTooDeep(markdown)) return { markdown, tree: plainTree(markdown), isTooDeep: true };
  const { parse, linkAddresses } = parserFor(partsOf(markdown));
  const parsed = parse(markdown);
  if (hasBareAddress(markdown, parsed.tree)) linkAddresses(parsed.tree);
  if (mayHoldAddress(markdown)) endBareAddresses(parsed.tree, markdown, linkAddresses);
  return parsed;
}

/** The same with every part of GFM tried everywhere: what `parseBody` must agree with. */
export function parseBodyInFull(written: string): ParsedBody {
  const markdown = withOneLineEnd(written);
  if (nestsTooDeep(markdown)) return { markdown, tree: plainTree(markdown), isTooDeep: true };
  const { parse, linkAddresses } = parserFor(everyPart);
  const parsed = parse(markdown);
  linkAddresses(parsed.tree);
  endBareAddresses(parsed.tree, markdown, linkAddresses);
  return parsed;
}

/** HTML knows one end of a line: what is parsed is what browsers read. */
function withOneLineEnd(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}

function parserFor(parts: ReadonlySet<GfmPart>): Parser {
  const key = [...parts].join();
  const parser = made.get(key) ?? makeParser(constructsWithout(parts));
  made.set(key, parser);
  return parser;
}

/** Takes constructs out, rather than disabling them: at every letter where one might begin, micromark would stop and ask. */
function without(this: Processor, disabled: readonly string[], transforms: Transform[]): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).flat().map((extension) => lighter(extension, disabled));
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  transforms.push(...extensions.flatMap((extension) => extension.transforms ?? []));
  data.fromMarkdownExtensions = extensions.map(({ transforms: _, ...extension }) => extension);
}

function makeParser(disabled: readonly string[]): Parser {
  const record: NestingRecord = { isTooDeep: false };
  const transforms: Transform[] = [];
  const processor = remark()
    // One tilde means "about" in a newsroom: "~300 to ~400" strikes nothing through.
    .use(remarkGfm, { singleTilde: false })
    .use(blockDirectives)
    .use(without, disabled, transforms)
    .use(nestingLimits, record)
    .freeze();
  return {
    parse: (markdown) => {
      record.isTooDeep = false;
      const tree = processor.parse(markdown);
      return { markdown, tree, isTooDeep: record.isTooDeep };
    },
    linkAddresses: (tree) => {
      for (const transform of transforms) transform(tree);
    },
  };
}
