import type { Element, ElementContent } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';
import type { Rendering } from '../context/render-state.ts';
import { sourceLink } from '../links/source-link.ts';

/** Renders `:::document{title="…" source="…"}`: a passage quoted from a document, under the document's title. */
export function documentBlock({ content, attributes, rendering }: Block): Element {
  const title = attributeIn(attributes, 'title');
  const label = element('span', { className: ['document-label'] }, [
    `${bodyLabels(rendering.context.language).document}:`,
  ]);
  const named = cited(attributeIn(attributes, 'source'), element('cite', {}, [title]), rendering);
  const caption = element('figcaption', {}, [label, ' ', ...named]);
  return element('figure', { className: ['document'] }, [caption, element('blockquote', {}, content)]);
}

/** The title as a link to the source, with the source's mark; without a link if the story has no such source. */
function cited(id: string, title: Element, rendering: Rendering): readonly ElementContent[] {
  const { sources } = rendering.context;
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  return source ? sourceLink({ id, source, words: [title] }, rendering) : [title];
}
