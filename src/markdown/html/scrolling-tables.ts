import type { Element, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { bodyLabels, type BodyLabels } from '../../locale/body-labels.ts';
import { element, hasClass } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { readableText } from '../tree/readable-text.ts';
import { renderStateOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

/**
 * A rehype plugin that lets wide code and tables scroll by keyboard (WCAG 2.1.1): both can be focused, and tables are
 * wrapped in a region with a name.
 */
export function scrollingTables() {
  return (tree: Root, file: VFile): void => {
    const name = tableNames(bodyLabels(renderStateOf(file).context.language));
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

/** Returns a unique name for each table: the title of its chart, or, without one or if it was given before, a number. */
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

/** The caption of the chart that a table belongs to; `undefined` if it is no chart's. */
function chartTitle(parent: Parents): string | undefined {
  if (parent.type !== 'element' || !hasClass(parent, 'chart')) return undefined;
  const caption = parent.children.find((node) => node.type === 'element' && node.tagName === 'figcaption');
  return caption?.type === 'element' ? readableText(caption).trim() : undefined;
}

/** Replaces the `align` of cells by a class, and gives headings their `scope`. */
function markCells(table: Element): void {
  walk(table, 'element', (cell) => {
    const { properties, children } = cell;
    // An empty cell at the top left is no heading.
    if (cell.tagName === 'th' && children.length === 0) cell.tagName = 'td';
    if (cell.tagName === 'th') properties.scope = 'col';
    if (typeof properties.align === 'string') properties.className = [`align-${properties.align}`];
    delete properties.align;
  });
}
