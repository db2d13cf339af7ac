import type { ChartType } from '../../model/chart.ts';
import type { Heading, LiveUpdate } from '../../model/public-newsroom.ts';
import type { Element } from 'hast';
import type { Options } from 'remark-rehype';
import type { VFile } from 'vfile';
import type { BodyContext } from './body-context.ts';

/** The state of rendering one body: what the plugins and handlers collect and share. */
export interface RenderState {
  readonly context: BodyContext;
  /** The ids of the marks of each source in the text, by the source's id. */
  readonly citedAt: Map<string, string[]>;
  readonly headings: Heading[];
  readonly updates: LiveUpdate[];
  /** The ids of topics that the text links to. */
  readonly topics: Set<string>;
  readonly charts: RememberedChart[];
  /** How many paragraphs the text has, and how many cite each source. */
  readonly sourceUsage: { paragraphs: number; readonly bySource: Map<string, number> };
  /** How often each id was requested, so that no id is given twice. */
  readonly ids: Map<string, number>;
  words: number;
}

/** A chart that is to be drawn after typography has changed the words of its table. */
export interface RememberedChart {
  readonly type: ChartType;
  /** Its first child is the caption. */
  readonly figure: Element;
  readonly table: Element;
}

declare module 'vfile' {
  interface DataMap {
    rendering: RenderState;
  }
}

type Handlers = NonNullable<Options['handlers']>;
/** A handler of remark-rehype: turns one kind of Markdown node into HTML elements. */
export type Handler = NonNullable<Handlers['link']>;
/** The state that remark-rehype gives to handlers. */
export type HandlerState = Parameters<Handler>[0];

/** The state with which rendering a body begins. */
export function newRenderState(context: BodyContext): RenderState {
  const found = { citedAt: new Map(), headings: [], updates: [], topics: new Set<string>(), charts: [], words: 0 };
  return { context, ...found, sourceUsage: { paragraphs: 0, bySource: new Map() }, ids: new Map() };
}

/**
 * The state that belongs to the file of a body.
 * @throws TypeError if the file has none.
 */
export function renderStateOf(file: VFile | null | undefined): RenderState {
  const rendering = file?.data.rendering;
  if (!rendering) throw new TypeError('A body is rendered with a context.');
  return rendering;
}

/** The state of the body for which a handler was called. */
export function renderStateIn(state: HandlerState): RenderState {
  return renderStateOf(state.options.file);
}

/** A unique id: the name, or, if it was given before, the name with the next free number: `qa-2`. */
export function uniqueId({ ids }: Pick<RenderState, 'ids'>, name: string): string {
  for (let count = (ids.get(name) ?? 0) + 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${String(count)}`;
    ids.set(name, count);
    if (count > 1 && ids.has(candidate)) continue;
    if (count > 1) ids.set(candidate, 1);
    return candidate;
  }
}
