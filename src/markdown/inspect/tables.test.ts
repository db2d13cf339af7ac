import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { inspectBody } from './inspect-body.ts';

const inspected = (markdown: string) => inspectBody(parseBody(markdown));

test('the cells of a chart’s table are told with the place of their words', () => {
  const [block] = inspected(':::chart{type="bar" title="T"}\n| A | B |\n| - | - |\n| *c* | 5 hours |\n:::').blocks;
  expect(block?.tables).toEqual([
    [
      [
        { text: 'A', line: 2, column: 3 },
        { text: 'B', line: 2, column: 7 },
      ],
      [
        { text: 'c', line: 4, column: 3 },
        { text: '5 hours', line: 4, column: 9 },
      ],
    ],
  ]);
});

test('a table of another block, or in a list of the chart, is none of the chart’s', () => {
  expect(inspected(':::facts\n| A |\n| - |\n:::').blocks[0]?.tables).toBeUndefined();
  expect(inspected(':::chart{type="bar" title="T"}\n- | A |\n  | - |\n:::').blocks[0]?.tables).toEqual([]);
});
