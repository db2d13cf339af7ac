import type { Element } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Block } from './block.ts';
import { element } from '../tree/element.ts';
import { uniqueId } from '../context/render-state.ts';

/**
 * Renders `:::qa`: questions and answers. Each question is a heading, so that screen readers can jump from one to the next
 * and the table of contents lists them; the answer follows it.
 */
export function qaBlock({ content, rendering }: Block): Element {
  const id = uniqueId(rendering, 'qa');
  const label = element('p', { className: ['block-label'], id }, [bodyLabels(rendering.context.language).qa]);
  return element('div', { className: ['qa'], role: 'group', ariaLabelledBy: [id] }, [label, ...content]);
}
