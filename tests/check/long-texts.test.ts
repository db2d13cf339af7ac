import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse/parse-body.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { longTexts } from '../benchmarks/long-texts.ts';
import { exampleContext } from '../support/example-body-context.ts';

test.each(Object.entries(longTexts))(
  'a text of 200,000 letters, %s, is read to its end and stops no build',
  (_name, text) => {
    const { html } = renderBody(text(200_000), exampleContext());
    expect(html.length).toBeGreaterThan(1000);
  },
);

test('a text of a million letters is read, prose and tangle alike', () => {
  for (const name of ['one paragraph', 'plain paragraphs', 'quotes', 'links in links', 'colons', 'colons in a line'])
    expect(renderBody(longTexts[name]!(1_000_000), exampleContext()).html.length, name).toBeGreaterThan(1000);
});

test('a paragraph of more signs than anybody writes is shown as it stands, and its words are kept', () => {
  expect(parseBody(longTexts['colons']!(1_000_000)).isTooDeep).toBe(true);
  expect(parseBody(longTexts['colons']!(20_000)).isTooDeep).toBe(false);
});
