import type { Element, ElementContent } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Language } from '../../model/language.ts';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';

/**
 * Renders `:::warning{text="…"}`: content that readers open themselves. Pictures in it are click-to-view pictures, which
 * are not loaded before: see `figures/click-to-view.ts`.
 */
export function warningBlock({ content, attributes, rendering }: Block): Element {
  return warningElement(attributeIn(attributes, 'text'), rendering.context.language, content);
}

/** A closed `<details>` with the warning as its summary. */
export function warningElement(text: string, language: Language, content: readonly ElementContent[]): Element {
  const labels = bodyLabels(language);
  const label = element('strong', {}, [text === '' ? labels.warning : `${labels.warning}:`]);
  const act = element('span', { className: ['warning-act'] }, [labels.show]);
  const summary = element('summary', {}, [label, text === '' ? ' ' : ` ${text} `, act]);
  return element('details', { className: ['warning'] }, [summary, ...content]);
}
