import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { bodyLabels } from '../../locale/body-labels.ts';
import { textNode } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { renderStateOf } from '../context/render-state.ts';
import { walk } from '../tree/walk.ts';

/**
 * A rehype plugin that labels footnotes in the language of the text, which remark-rehype is not told, and makes their ids
 * from their numbers: an editor's name may need encoding in an address or look like the id of another note's second mark.
 */
export function footnotes() {
  return (tree: Root, file: VFile): void => {
    const labels = bodyLabels(renderStateOf(file).context.language);
    const marks = new Map<string, number>();
    let notes = 0;
    walk(tree, 'element', (node) => {
      const { properties, children } = node;
      if ('dataFootnoteRef' in properties) {
        const [first] = children;
        const number = first?.type === 'text' ? first.value : '';
        const again = marks.get(number) ?? 0;
        marks.set(number, again + 1);
        properties.href = `#fn-${number}`;
        properties.id = `fnref-${numberOfMark(Number(number) - 1, again + 1)}`;
        properties.ariaLabel = fillIn(labels.note, { number });
      }
      if (properties.id === 'footnote-label') children.splice(0, children.length, textNode(labels.notes));
      if (node.tagName === 'li' && properties.id !== undefined) properties.id = `fn-${String((notes += 1))}`;
      if ('dataFootnoteBackref' in properties) {
        const mark = String(properties.ariaLabel);
        const [number = '', place] = mark.split('-');
        properties.href = `#fnref-${mark}`;
        properties.ariaLabel =
          place === undefined ? fillIn(labels.backToText, { number }) : fillIn(labels.backToPlace, { number, place });
      }
    });
  };
}

/**
 * The name of a footnote's mark in the text: `1` for the first mark of the first note, `1-2` for its second.
 * @param note from 0.
 * @param mark from 1.
 */
export function numberOfMark(note: number, mark: number): string {
  return mark === 1 ? String(note + 1) : `${String(note + 1)}-${String(mark)}`;
}
