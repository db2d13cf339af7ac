import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { Data, Processor } from 'unified';
import { cutComments, type CommentFault } from '../comments/cut-comments.ts';
import { placeInWhole, type Cut, type Place } from '../comments/cuts.ts';
import { walk } from '../tree/walk.ts';
import { blockDirectives } from './block-directives.ts';
import { compose } from './composed-letters.ts';
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
import { keepParentheses } from './list-parentheses.ts';
import { nestingLimits, type NestingRecord } from './nesting-limits.ts';
import { nestsTooDeep, plainTree } from './plain-text-tree.ts';

/** A body and its tree: whoever looks for something in a body looks here, so that it is parsed once. */
export interface ParsedBody {
  /** With `\n` as its only line end, and without comments: the places in its tree are places in this. */
  readonly markdown: string;
  readonly tree: Root;
  /** Whether the text goes beyond the limits of nesting: some or all of its marks were taken for letters. */
  readonly isTooDeep: boolean;
  /** Where comments were. */
  readonly cuts: readonly Cut[];
  readonly commentFaults: readonly CommentFault[];
}

/** What a tree was made of, before anything is known of its comments. */
type ParsedText = Pick<ParsedBody, 'tree' | 'isTooDeep'>;

interface Parser {
  readonly parse: (markdown: string) => ParsedText;
  /** Makes links of addresses that became words only when entities were read. */
  readonly linkAddresses: (tree: Root) => void;
}

type Transform = NonNullable<FromMarkdownExtension['transforms']>[number];
type FromMarkdownExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;

const made = new Map<string, Parser>();

/** Parses a body: CommonMark, GFM and the newsroom's `:::blocks`. Whoever inspects and whoever renders see the same tree. */
export function parseBody(written: string): ParsedBody {
  return parsed(written, (markdown) => {
    const { parse, linkAddresses } = parserFor(partsOf(markdown));
    const text = parse(markdown);
    if (hasBareAddress(markdown, text.tree)) linkAddresses(text.tree);
    if (mayHoldAddress(markdown)) endBareAddresses(text.tree, markdown, linkAddresses);
    return text;
  });
}

/** The same with every part of GFM tried everywhere: what `parseBody` must agree with. */
export function parseBodyInFull(written: string): ParsedBody {
  return parsed(written, (markdown) => {
    const { parse, linkAddresses } = parserFor(everyPart);
    const text = parse(markdown);
    linkAddresses(text.tree);
    endBareAddresses(text.tree, markdown, linkAddresses);
    return text;
  });
}

/** Where a place in the tree of a body stands in the body as it was written. */
export function placeAsWritten({ markdown, cuts }: ParsedBody, place: Place): Place {
  return placeInWhole(markdown, cuts, place);
}

function parsed(written: string, parse: (markdown: string) => ParsedText): ParsedBody {
  const whole = withOneLineEnd(written);
  const plain = (markdown: string) => ({ markdown, tree: plainTree(markdown), isTooDeep: true });
  if (nestsTooDeep(whole)) return { ...plain(whole), cuts: [], commentFaults: [] };
  const { text: markdown, cuts, faults } = cutComments(whole);
  // A comment at the beginning of a line hides how deep the line stands.
  if (cuts.length > 0 && nestsTooDeep(markdown)) return { ...plain(markdown), cuts, commentFaults: faults };
  const text = parse(markdown);
  keepParentheses(text.tree, markdown);
  // The file is composed; a letter and its accent may meet where an entity is read or a comment is gone.
  if (cuts.length > 0 || markdown.includes('&')) compose(text.tree);
  const uncut = faults.length > 0 ? [] : commentsIn(text.tree, markdown);
  const unclear = uncut.map((place): CommentFault => ({ fault: 'unclear', ...placeInWhole(markdown, cuts, place) }));
  return { markdown, ...text, cuts, commentFaults: [...faults, ...unclear] };
}

/** Where the parser sees comments that were taken for code and left: in HTML, mostly, where nothing is code. */
function commentsIn(tree: Root, markdown: string): readonly Place[] {
  if (!markdown.includes('<!--')) return [];
  const found: Place[] = [];
  walk(tree, 'html', ({ value, position }: Html) => {
    if (!position || !value.includes('<!--')) return;
    const { line, column, offset = 0 } = position.start;
    const before = markdown.slice(offset, markdown.indexOf('<!--', offset)).split('\n');
    const last = before.at(-1)?.length ?? 0;
    found.push(
      before.length === 1 ? { line, column: column + last } : { line: line + before.length - 1, column: last + 1 },
    );
  });
  return found;
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
      return { tree, isTooDeep: record.isTooDeep };
    },
    linkAddresses: (tree) => {
      for (const transform of transforms) transform(tree);
    },
  };
}
