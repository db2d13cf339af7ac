import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const leaning = (...blocks: readonly string[]) => renderBody(blocks.join('\n\n'), exampleContext()).sourceUsage;

test('a paragraph that names a source twice leans on it once', () => {
  expect(leaning('[DX](source:dx) and [DX](source:dx).', 'Alone.', '[KCNA](source:kcna), [DX](source:dx).')).toEqual({
    paragraphs: 3,
    bySource: { dx: 2, kcna: 1 },
  });
});

test('each item of a list is a paragraph, and so is each paragraph of an item, a quote and a block', () => {
  expect(leaning('- [DX](source:dx)\n- two\n  - [DX](source:dx)', '> [DX](source:dx)').paragraphs).toBe(4);
  expect(leaning('- [DX](source:dx)\n  - [DX](source:dx)').bySource).toEqual({ dx: 2 });
  expect(leaning('- one\n\n  two [DX](source:dx)')).toEqual({ paragraphs: 2, bySource: { dx: 1 } });
});

test('headings, captions, and what the machine prints by itself are no paragraphs', () => {
  const body = ['## A [KCNA](source:kcna)', '![A hall](hall.jpg "Hall. (Source: X)")', ':::facts\n- One\n:::'];
  expect(leaning(...body, ':::update{at="2025-09-02T09:30:00+03:00"}\nText.\n:::').paragraphs).toBe(2);
});

test('every paragraph of a document’s passage leans on the document', () => {
  expect(leaning(':::document{title="Report" source="dx"}\nOne.\n\nTwo.\n:::')).toEqual({
    paragraphs: 2,
    bySource: { dx: 2 },
  });
});
