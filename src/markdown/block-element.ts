import type { ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { chartBlock } from './block-chart.ts';
import { correctionBlock } from './block-correction.ts';
import { documentBlock } from './block-document.ts';
import { factsBlock } from './block-facts.ts';
import { mapBlock } from './block-map.ts';
import { qaBlock } from './block-qa.ts';
import { quoteBlock } from './block-quote.ts';
import { timelineBlock } from './block-timeline.ts';
import { updateBlock } from './block-update.ts';
import { warningBlock } from './block-warning.ts';
import { element } from './element.ts';
import { renderingIn, type Handler, type Rendering } from './rendering.ts';

/** A block as its renderer gets it. */
export interface Block {
  readonly node: ContainerDirective;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: ElementContent[];
  readonly rendering: Rendering;
}

const renderers: Readonly<Record<string, (block: Block) => ElementContent>> = {
  facts: factsBlock,
  quote: quoteBlock,
  timeline: timelineBlock,
  update: updateBlock,
  correction: correctionBlock,
  warning: warningBlock,
  document: documentBlock,
  qa: qaBlock,
  map: mapBlock,
  chart: chartBlock,
};

/** A `:::block`, by its name. One that nobody knows is shown as it was written: no word of a text is lost. */
export const blockHandler: Handler = (state, node: ContainerDirective) => {
  const content = state.wrap(state.all(node), true);
  const render = Object.hasOwn(renderers, node.name) ? renderers[node.name] : undefined;
  if (!render) return [element('p', {}, [firstLine(node, String(state.options.file?.value))]), ...content];
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
  return render({ node, attributes, content, rendering: renderingIn(state) });
};

/** `::block` with two colons opens nothing: it is text. */
export const leafHandler: Handler = (state, node: LeafDirective) => {
  return element('p', {}, [firstLine(node, String(state.options.file?.value))]);
};

function firstLine({ position }: ContainerDirective | LeafDirective, markdown: string): string {
  return /^[^\r\n]*/u.exec(markdown.slice(position?.start.offset))?.[0] ?? '';
}
