// Over 150 lines: each construct of the parser that can nest gets its own limit, all with the same counter.
import { attention, codeText, htmlText, labelEnd, labelStartImage, labelStartLink } from 'micromark-core-commonmark';
import type { Data, Processor } from 'unified';

type Construct = typeof attention;
type Tokenize = Construct['tokenize'];
type Context = ThisParameterType<Tokenize>;
type Constructs = NonNullable<NonNullable<Data['micromarkExtensions']>[number]['text']>;

/** Told when a text went beyond a limit. */
export interface NestingRecord {
  isTooDeep: boolean;
}

/** Marks of one kind (`*` and `_`, `~`, `[`, `![`, `]`) that one paragraph, heading or cell may hold. */
const marksInOneText = 600;
/** Beginnings and ends of what was found in one paragraph, heading or cell. */
const eventsInOneText = 6000;
/** How often one thing may be looked for in one paragraph up to its end, and not be found. */
const searchesInVain = 60;
/** `*` in a row: each two of them nest once. */
const longestMark = 12;
/** Blocks (`:::`) that may stand in one another. */
const blocksInBlocks = 6;

const codes = {
  exclamation: 33,
  asterisk: 42,
  colon: 58,
  lessThan: 60,
  opening: 91,
  closing: 93,
  underscore: 95,
  grave: 96,
  tilde: 126,
} as const;

/** What stands here in the place of micromark's own. */
const ours: readonly Construct[] = [attention, codeText, htmlText, labelEnd, labelStartImage, labelStartLink];

/**
 * Beyond the limits, marks are letters. micromark searches back from every closing mark and reads a block's content
 * anew for every block around it, so that 10 KB of brackets took it seconds. Comes after all plugins that add syntax.
 */
export function nestingLimits(this: Processor, record: NestingRecord): void {
  const limited = (construct: Construct) => fewInOneText(construct, record);
  const extensions = (this.data().micromarkExtensions ??= []);
  for (const { text, flow } of extensions) {
    for (const code of Object.keys(text ?? {}).map(Number)) change(text, code, (one) => inShortText(one, record));
    for (const code of Object.values(codes)) change(text, code, limited);
    change(flow, codes.colon, (construct) => fewInOneAnother(construct, record));
  }
  // First, as micromark's own are: what an extension adds is tried before it.
  extensions.unshift({
    disable: { null: ours.flatMap(({ name }) => name ?? []) },
    text: {
      [codes.exclamation]: renamed(limited(labelStartImage)),
      [codes.asterisk]: renamed(shortRuns(limited(attention))),
      [codes.underscore]: renamed(shortRuns(limited(attention))),
      [codes.opening]: renamed(limited(labelStartLink)),
      [codes.closing]: renamed(limited(labelEnd)),
      [codes.grave]: renamed(foundInTime(codeText, record)),
      [codes.lessThan]: renamed(foundInTime(htmlText, record)),
    },
  });
}

function change(constructs: Constructs | undefined, code: number, make: (construct: Construct) => Construct): void {
  const found = constructs?.[code];
  if (constructs && found) constructs[code] = Array.isArray(found) ? found.map((one) => make(one)) : make(found);
}

/** micromark disables by name, and the originals are disabled. */
function renamed(construct: Construct): Construct {
  return { ...construct, name: `limited ${construct.name ?? ''}` };
}

function fewInOneText(construct: Construct, record: NestingRecord): Construct {
  const marks = new WeakMap<Context, number>();
  const tokenize: Tokenize = function (effects, ok, nok) {
    const count = (marks.get(this) ?? 0) + 1;
    marks.set(this, count);
    if (count <= marksInOneText) return construct.tokenize.call(this, effects, ok, nok);
    record.isTooDeep = true;
    return nok;
  };
  return { ...construct, tokenize };
}

/** Before each address without marks, micromark looks back over all that was found in the text so far. */
function inShortText(construct: Construct, record: NestingRecord): Construct {
  const tokenize: Tokenize = function (effects, ok, nok) {
    if (this.events.length <= eventsInOneText) return construct.tokenize.call(this, effects, ok, nok);
    record.isTooDeep = true;
    return nok;
  };
  return { ...construct, tokenize };
}

/** An HTML comment or code without an end is looked for up to the end of the paragraph, from each of its beginnings. */
function foundInTime(construct: Construct, record: NestingRecord): Construct {
  const vain = new WeakMap<Context, number>();
  const tokenize: Tokenize = function (effects, ok, nok) {
    const count = vain.get(this) ?? 0;
    if (count > searchesInVain) {
      record.isTooDeep = true;
      return nok;
    }
    const tellEnd: typeof nok = (code) => {
      if (code === null) vain.set(this, count + 1);
      return nok(code);
    };
    return construct.tokenize.call(this, effects, ok, tellEnd);
  };
  return { ...construct, tokenize };
}

/** A long row of marks, such as a blackened name, is a row of letters from its first mark to its last. */
function shortRuns(construct: Construct): Construct {
  const ends = new WeakMap<Context, number>();
  const tokenize: Tokenize = function (effects, ok, nok) {
    const start = this.now().offset;
    if (start < (ends.get(this) ?? 0)) return nok;
    const judge: typeof ok = (code) => {
      if (this.now().offset - start <= longestMark) return ok(code);
      ends.set(this, this.now().offset);
      return nok(code);
    };
    return construct.tokenize.call(this, effects, judge, nok);
  };
  return { ...construct, tokenize };
}

/** A block is read before those in it, so that each can tell its lines how deep they stand. */
function fewInOneAnother(construct: Construct, record: NestingRecord): Construct {
  const depths = new WeakMap<Context['parser'], Map<number, number>>();
  const tokenize: Tokenize = function (effects, ok, nok) {
    const first = this.now().line;
    const lines = depths.get(this.parser) ?? new Map<number, number>();
    depths.set(this.parser, lines);
    const depth = lines.get(first) ?? 0;
    if (depth >= blocksInBlocks) {
      record.isTooDeep = true;
      return nok;
    }
    const tellLines: typeof ok = (code) => {
      for (let line = first + 1; line <= this.now().line; line += 1) lines.set(line, depth + 1);
      return ok(code);
    };
    return construct.tokenize.call(this, effects, tellLines, nok);
  };
  return { ...construct, tokenize };
}
