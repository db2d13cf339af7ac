import type { Element, ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { chartBlock } from './chart.ts';
import { correctionBlock } from './correction.ts';
import { documentBlock } from './document.ts';
import { factsBlock } from './facts.ts';
import { mapBlock } from './map.ts';
import { qaBlock } from './qa.ts';
import { quoteBlock } from './quote.ts';
import { timelineBlock } from './timeline.ts';
import { updateBlock } from './update.ts';
import { warningBlock } from './warning.ts';
import { element } from '../tree/element.ts';
import { renderStateIn, type Handler, type HandlerState } from '../context/render-state.ts';
import type { Block } from './block.ts';

/** The functions that render blocks to HTML, by the name of the block. */
export const blockRenderers: Readonly<Record<string, (block: Block) => ElementContent>> = {
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

/** Renders a `:::block`. An unknown one is shown as it was written, so that no word of a text is lost. */
export const blockHandler: Handler = (state, node: ContainerDirective) => {
  const content = state.wrap(state.all(node), true);
  const render = Object.hasOwn(blockRenderers, node.name) ? blockRenderers[node.name] : undefined;
  if (!render) return [asWritten(state, node), ...content];
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
  return render({ node, attributes, content, rendering: renderStateIn(state) });
};

/** Renders a directive with two colons (`::name`) as the text that was written. */
export const leafHandler: Handler = asWritten;

function asWritten({ options }: HandlerState, { position }: ContainerDirective | LeafDirective): Element {
  const [firstLine = ''] = String(options.file?.value)
    .slice(position?.start.offset)
    .split(/[\r\n]/u, 1);
  return element('p', {}, [firstLine]);
}
