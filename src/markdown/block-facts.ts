import type { Element } from 'hast';
import type { Block } from './block-element.ts';
import { element } from './element.ts';
import { freshId } from './rendering.ts';

/** `:::facts`: what a hurried reader takes away. */
export function factsBlock({ content, rendering }: Block): Element {
  const id = freshId(rendering, 'facts');
  const label = element('p', { className: ['block-label'], id }, [rendering.context.labels.facts]);
  return element('aside', { className: ['facts'], ariaLabelledBy: [id] }, [label, ...content]);
}
