import { expect, test } from 'vitest';
import { examineBody } from './inspect-body.ts';

test('the cells of a chart’s table are told with the place of their words', () => {
  const [block] = examineBody(':::chart{type="bar" title="T"}\n| A | B |\n| - | - |\n| *c* | 5 hours |\n:::').blocks;
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
  expect(examineBody(':::facts\n| A |\n| - |\n:::').blocks[0]?.tables).toBeUndefined();
  expect(examineBody(':::chart{type="bar" title="T"}\n- | A |\n  | - |\n:::').blocks[0]?.tables).toEqual([]);
});
