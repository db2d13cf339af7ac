import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { element } from './element.ts';
import { fillIn } from './fill-in.ts';
import { renderingOf } from './rendering.ts';
import { SKIP, walk } from './walk.ts';

/** What may be wider than the screen scrolls by itself, where keys reach it (WCAG 2.1.1): code, and tables in a named region. */
export function scrollingTables() {
  return (tree: Root, file: VFile): void => {
    const { labels } = renderingOf(file).context;
    let number = 0;
    walk(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      number += 1;
      markCells(node);
      const ariaLabel = fillIn(labels.table, { number });
      const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel };
      parent.children[index] = element('div', properties, [node]);
      return SKIP;
    });
  };
}

/** Alignment by class, since a page without inline style cannot have it otherwise; heads say that they head a column. */
function markCells(table: Element): void {
  walk(table, 'element', (cell) => {
    const { properties, children } = cell;
    // An empty corner heads nothing.
    if (cell.tagName === 'th' && children.length === 0) cell.tagName = 'td';
    if (cell.tagName === 'th') properties.scope = 'col';
    if (typeof properties.align === 'string') properties.className = [`align-${properties.align}`];
    delete properties.align;
  });
}
