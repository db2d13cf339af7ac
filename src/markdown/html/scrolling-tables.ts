import type { Element, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { bodyLabels, type BodyLabels } from '../../locale/body-labels.ts';
import { element, hasClass } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { readableText } from '../tree/readable-text.ts';
import { renderingOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

/** What may be wider than the screen scrolls by itself, where keys reach it (WCAG 2.1.1): code, and tables in a named region. */
export function scrollingTables() {
  return (tree: Root, file: VFile): void => {
    const name = tableNames(bodyLabels(renderingOf(file).context.language));
    walk(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      markCells(node);
      const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: name(parent) };
      parent.children[index] = element('div', properties, [node]);
      return SKIP;
    });
  };
}

/** Each name once: a chart's table is called after the chart, every other, and a second one of that title, by its number. */
function tableNames(labels: BodyLabels): (parent: Parents) => string {
  const given = new Set<string>();
  let number = 0;
  return (parent) => {
    const title = chartTitle(parent);
    const titled = title === undefined ? undefined : fillIn(labels.tableOf, { title });
    if (titled !== undefined && !given.has(titled)) {
      given.add(titled);
      return titled;
    }
    number += 1;
    return fillIn(labels.table, { number });
  };
}

/** The words of a chart's caption; `undefined` of whatever else holds a table. */
function chartTitle(parent: Parents): string | undefined {
  if (parent.type !== 'element' || !hasClass(parent, 'chart')) return undefined;
  const caption = parent.children.find((node) => node.type === 'element' && node.tagName === 'figcaption');
  return caption?.type === 'element' ? readableText(caption).trim() : undefined;
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
