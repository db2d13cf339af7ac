import type { Element } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Block } from './block.ts';
import { element } from '../tree/element.ts';
import { uniqueId } from '../context/render-state.ts';

/** Renders `:::facts`: a box with the main facts of a story. */
export function factsBlock({ content, rendering }: Block): Element {
  const id = uniqueId(rendering, 'facts');
  const label = element('p', { className: ['block-label'], id }, [bodyLabels(rendering.context.language).facts]);
  return element('aside', { className: ['facts'], ariaLabelledBy: [id] }, [label, ...content]);
}
