import type { Element, ElementContent } from 'hast';
import type { Block } from './block.ts';
import type { BodyLabels } from '../context/body-context.ts';
import { element } from '../tree/element.ts';

/**
 * Renders `:::warning{text="…"}`: content that readers open themselves. Pictures in it are click-to-view pictures, which
 * are not loaded before: see `figures/click-to-view.ts`.
 */
export function warningBlock({ content, attributes, rendering }: Block): Element {
  return warningElement(attributes['text']?.trim() ?? '', rendering.context.labels, content);
}

/** A closed `<details>` with the warning as its summary. */
export function warningElement(text: string, labels: BodyLabels, content: readonly ElementContent[]): Element {
  const label = element('strong', {}, [text === '' ? labels.warning : `${labels.warning}:`]);
  const act = element('span', { className: ['warning-act'] }, [labels.show]);
  const summary = element('summary', {}, [label, text === '' ? ' ' : ` ${text} `, act]);
  return element('details', { className: ['warning'] }, [summary, ...content]);
}
