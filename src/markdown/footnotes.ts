import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { textNode } from './element.ts';
import { fillIn } from './fill-in.ts';
import { renderingOf } from './rendering.ts';
import { walk } from './walk.ts';

/** Footnotes speak the language of the page; remark-rehype is set up once and speaks none. */
export function footnotes() {
  return (tree: Root, file: VFile): void => {
    const { labels } = renderingOf(file).context;
    walk(tree, 'element', ({ properties, children }) => {
      const [first] = children;
      if ('dataFootnoteRef' in properties)
        properties.ariaLabel = fillIn(labels.note, { number: first?.type === 'text' ? first.value : '' });
      if (properties.id === 'footnote-label') children.splice(0, children.length, textNode(labels.notes));
      if ('dataFootnoteBackref' in properties) {
        const [number = '', place = ''] = String(properties.ariaLabel).split('/');
        properties.ariaLabel = fillIn(place === '1' ? labels.backToText : labels.backToPlace, { number, place });
      }
    });
  };
}
