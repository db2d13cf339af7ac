import type { Element } from 'hast';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';

/** Renders `:::quote{by="…"}`: a quotation and the name of the speaker. */
export function quoteBlock({ content, attributes }: Block): Element {
  const by = attributeIn(attributes, 'by');
  const attribution = by === '' ? [] : [element('figcaption', {}, [by])];
  return element('figure', { className: ['quote'] }, [element('blockquote', {}, content), ...attribution]);
}
