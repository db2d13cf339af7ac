import type { Element } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';
import { sourceLink } from '../links/source-link.ts';

/**
 * Renders `:::document{title="…" source="…"}`: a passage quoted from a document, under the document's title, which links to
 * the source if the story has it.
 */
export function documentBlock({ content, attributes, rendering }: Block): Element {
  const { language, sources } = rendering.context;
  const label = element('span', { className: ['document-label'] }, [`${bodyLabels(language).document}:`]);
  const title = element('cite', {}, [attributeIn(attributes, 'title')]);
  const id = attributeIn(attributes, 'source');
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  const named = source ? sourceLink({ id, source, words: [title] }, rendering) : [title];
  const caption = element('figcaption', {}, [label, ' ', ...named]);
  return element('figure', { className: ['document'] }, [caption, element('blockquote', {}, content)]);
}
