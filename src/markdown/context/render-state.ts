import type { ChartType } from '../../model/chart.ts';
import type { Heading, LiveUpdate } from '../../model/public-newsroom.ts';
import type { Element } from 'hast';
import type { Options } from 'remark-rehype';
import type { VFile } from 'vfile';
import type { BodyContext } from './body-context.ts';

/** What is found on the way through one body. */
export interface Rendering {
  readonly context: BodyContext;
  readonly citedAt: Map<string, string[]>;
  readonly headings: Heading[];
  readonly updates: LiveUpdate[];
  readonly topics: Set<string>;
  readonly charts: RememberedChart[];
  readonly leaning: { paragraphs: number; readonly bySource: Map<string, number> };
  /** How often a name was given to an id, so that no id is given twice. */
  readonly ids: Map<string, number>;
  words: number;
}

/** A chart that is drawn when the words of its table are set. */
export interface RememberedChart {
  readonly type: ChartType;
  /** Its first child is its title. */
  readonly figure: Element;
  readonly table: Element;
}

declare module 'vfile' {
  interface DataMap {
    rendering: Rendering;
  }
}

type Handlers = NonNullable<Options['handlers']>;
export type Handler = NonNullable<Handlers['link']>;
export type HandlerState = Parameters<Handler>[0];

export function newRendering(context: BodyContext): Rendering {
  const found = { citedAt: new Map(), headings: [], updates: [], topics: new Set<string>(), charts: [], words: 0 };
  return { context, ...found, leaning: { paragraphs: 0, bySource: new Map() }, ids: new Map() };
}

export function renderingOf(file: VFile | null | undefined): Rendering {
  const rendering = file?.data.rendering;
  if (!rendering) throw new TypeError('A body is rendered with a context.');
  return rendering;
}

/** The rendering that a handler of remark-rehype works for. */
export function renderingIn(state: HandlerState): Rendering {
  return renderingOf(state.options.file);
}

/** The name, or, where it was given before, the name with the next free number behind it. */
export function freshId({ ids }: Pick<Rendering, 'ids'>, name: string): string {
  for (let count = (ids.get(name) ?? 0) + 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${String(count)}`;
    ids.set(name, count);
    if (count > 1 && ids.has(candidate)) continue;
    if (count > 1) ids.set(candidate, 1);
    return candidate;
  }
}
