import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { anchorsOf } from './anchors.ts';
import { renderBody } from '../render.ts';

const everywhere =
  '# Дальність «300 км»\n\n## Twice\n\n## Twice\n\nText.[^1]\n\n:::qa\n### Why?\n\nSo.\n:::\n\n[^1]: Note.\n';

test('what a link may name in a text is what its page has there', () => {
  const { html } = renderBody(everywhere, exampleContext());
  const anchors = anchorsOf(everywhere, exampleContext());
  expect(anchors).toEqual(expect.arrayContaining(['дальність-300-км', 'twice', 'twice-2', 'why', 'fn-1']));
  for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
});

test('a text that only looks as if it had an id has none', () => {
  expect(anchorsOf('The attribute id="nothing" and `id="x"`.', exampleContext())).toEqual([]);
});
