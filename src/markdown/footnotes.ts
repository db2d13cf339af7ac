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
      const number = first?.type === 'text' ? first.value : '';
      if ('dataFootnoteRef' in properties) properties.ariaLabel = fillIn(labels.note, { number });
      if (properties.id === 'footnote-label') children.splice(0, children.length, textNode(labels.notes));
      if ('dataFootnoteBackref' in properties) {
        properties.ariaLabel = fillIn(labels.backToText, { number: String(properties.ariaLabel) });
      }
    });
  };
}
