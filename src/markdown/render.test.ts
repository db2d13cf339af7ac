import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { sanitizeSchema } from './html/sanitize-schema.ts';
import { bodyPieces } from '../../tests/support/example-body-pieces.ts';
import { exampleContext } from '../../tests/support/example-body-context.ts';
import { renderBody } from './render.ts';

const bodies = fc.array(fc.constantFrom(...bodyPieces), { maxLength: 40 }).map((pieces) => pieces.join(''));
const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();
const context = exampleContext();

function elementsOf(markup: string): readonly Element[] {
  const found: Element[] = [];
  visit(html.parse(markup), 'element', (node) => void found.push(node));
  return found;
}

test('whatever an editor writes, a body is whole HTML of allowed elements, the same twice and in another thread', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const rendered = renderBody(body, context);
      expect(renderBody(body, structuredClone(context))).toEqual(rendered);
      expect(html.stringify(html.parse(rendered.html))).toBe(rendered.html);
      for (const { tagName, properties } of elementsOf(rendered.html)) {
        expect(sanitizeSchema.tagNames).toContain(tagName);
        const href = properties.href ?? 'https:';
        expect(href).toMatch(/^(?:https?:|mailto:|#|\/(?!\/))/u);
        expect(Object.keys(properties).filter((name) => /^on|^style$/iu.test(name))).toEqual([]);
      }
    }),
    { numRuns: 250, seed: 2 },
  );
});

test('no text of any letters makes rendering fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      expect(typeof renderBody(body, context).html).toBe('string');
    }),
    { numRuns: 100, seed: 3 },
  );
});

test('no id stands twice on a page, whatever an editor names a heading', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const ids = elementsOf(
        renderBody(`${body}\n\n## cite-dx-1\n\n## a\n\n## a\n\n## a-2\n\n## fn-1\n`, context).html,
      ).flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100, seed: 4 },
  );
});

const tangles: Record<string, (size: number) => string> = {
  quotes: (size) => '>'.repeat(size),
  lists: (size) => `${'- '.repeat(size / 2)}a`,
  'quotes left open': (size) => `> a\n${'b\n'.repeat(size / 2)}`,
  brackets: (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'links in links': (size) => '[a'.repeat(size / 4) + '](b'.repeat(size / 4),
  'pictures in pictures': (size) => '!['.repeat(size / 8) + '](b)'.repeat(size / 8),
  'emphasis in emphasis': (size) => '*a '.repeat(size / 6) + ' a*'.repeat(size / 6),
  stars: (size) => '*'.repeat(size / 2) + 'a' + '*'.repeat(size / 2),
  blocks: (size) => ':::facts\n'.repeat(size / 9),
  tags: (size) => '<mark>'.repeat(size / 6),
};

test.each(Object.entries(tangles))(
  // Without limits most of these take minutes, or the stack.
  '10,000 letters of %s neither break nor stop the press',
  (_name, tangle) => {
    const { html: markup } = renderBody(tangle(10_000), context);
    expect(markup.length).toBeGreaterThan(1000);
  },
);

test('a text that nests too deep keeps its words', () => {
  expect(renderBody(`${'> '.repeat(40)}Words\n\nMore.`, context)).toMatchObject({
    html: `<p>${'> '.repeat(40)}Words</p>\n<p>More.</p>`,
    words: 2,
  });
});
