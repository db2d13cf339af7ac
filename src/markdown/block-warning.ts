import type { Element } from 'hast';
import type { Block } from './block-element.ts';
import { element } from './element.ts';

/** `:::warning{text="…"}`: opens on the reader's act. Lazy pictures inside are not fetched before. */
export function warningBlock({ content, attributes, rendering }: Block): Element {
  const { labels } = rendering.context;
  const text = attributes['text']?.trim() ?? '';
  const label = element('strong', {}, [text === '' ? labels.warning : `${labels.warning}:`]);
  const act = element('span', { className: ['warning-act'] }, [labels.show]);
  const summary = element('summary', {}, [label, text === '' ? ' ' : ` ${text} `, act]);
  return element('details', { className: ['warning'] }, [summary, ...content]);
}
