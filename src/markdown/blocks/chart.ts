import type { Element } from 'hast';
import { chartTypes } from '../../model/chart.ts';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';

/**
 * Renders `:::chart{type="…" title="…" unit="…"}` as a figure with a caption and a table, and remembers it, so that
 * `charts.ts` can draw the chart after typography has changed the words of the table.
 */
export function chartBlock({ content, attributes, rendering }: Block): Element {
  const unit = attributeIn(attributes, 'unit');
  const title = element('strong', { className: ['chart-title'] }, [attributeIn(attributes, 'title')]);
  const measure = unit === '' ? [] : [', ', element('span', { className: ['chart-unit'] }, [unit])];
  const caption = element('figcaption', {}, [title, ...measure]);
  const figure = element('figure', { className: ['chart'] }, [caption, ...content]);
  const table = content.find((node) => node.type === 'element' && node.tagName === 'table');
  const type = chartTypes.find((one) => one === attributes['type']);
  if (table?.type === 'element' && type) rendering.charts.push({ type, figure, table });
  return figure;
}
