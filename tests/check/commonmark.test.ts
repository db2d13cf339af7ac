import { createRequire } from 'node:module';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse/parse-body.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

// The package brings no types.
const specification: unknown = createRequire(import.meta.url)('commonmark-spec');
const { tests: examples } = specification as { readonly tests: readonly Example[] };

/** The specification writes tabs as arrows. */
const all: readonly Example[] = examples.map(({ number, markdown, html }) => {
  return { number, markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t').trimEnd() };
});

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const printer = unified().use(rehypeStringify).freeze();
const parser = remark();

/** What parsing with the newsroom's extensions reads otherwise than CommonMark, by why we want it. */
const readOtherwise = {
  'a bare address is a link, as in GFM': [602, 606, 608, 611, 612],
  'a number of a list keeps its parenthesis': [296, 297, 302],
  'a comment is a note to colleagues, and what is behind it is words': [177, 179, 183, 308, 309, 625],
};

/** What readers get otherwise than CommonMark's HTML, beside the plain additions that `leaveOutAdditions` takes away. */
const shownOtherwise = {
  ...readOtherwise,
  'raw HTML is text': [
    ...[
      21,
      31,
      ...range(148, 167),
      ...range(169, 176),
      178,
      ...range(180, 182),
      ...range(184, 191),
      201,
      344,
      475,
      476,
      477,
      491,
      494,
      524,
      536,
    ],
    ...[...range(613, 617), 623, 626, 627, 628, 629, 630, 631, 642, 643],
  ],
  'a relative address leads nowhere: one text stands at several addresses': [
    ...[194, 195, 200, 202, 203, 204, 484, 485, 486, 487, 492, 495, 496, 498, 499, 500, 502, 503, 504, 522, 567],
  ],
  'an address is spelled as browsers spell it': [20, 526, 538, 603],
  'a scheme that is not of the web is not followed': [596, 598, 599, 601],
  'a picture is a figure, and one that the edition does not have is told in words': [
    ...[517, 520, 531, ...range(572, 589), 591],
  ],
  'the language of code is a plain word': [34, 144],
  'quotation marks in quotation marks are inner ones': [508],
};

test('CommonMark’s 652 examples come out as its specification says, before our extensions', () => {
  expect(all).toHaveLength(652);
  expect(deviating(({ markdown }) => print(toHtml.runSync(parser.parse(markdown))), plainly)).toEqual([]);
});

test('with our extensions, no example is read otherwise but those that we want so', () => {
  const read = deviating(({ markdown }) => print(toHtml.runSync(parseBody(markdown).tree)), plainly);
  expect(read).toEqual(numbersOf(readOtherwise));
});

test('readers get every example as CommonMark says, but for what we want otherwise', () => {
  const context = { ...exampleContext(), base: '', mentions: [] };
  const shown = deviating(({ markdown }) => renderBody(markdown, context).html, leaveOutAdditions);
  expect(shown).toEqual(numbersOf(shownOtherwise));
});

function deviating(render: (example: Example) => string, normalise: (tree: Root) => void): readonly number[] {
  const form = (html: string) => {
    const tree = fromHtml(html, { fragment: true });
    normalise(tree);
    leaveOutLineEnds(tree);
    return printer.stringify(tree).trimEnd();
  };
  return all.filter((example) => form(render(example)) !== form(example.html)).map(({ number }) => number);
}

function print(tree: Nodes): string {
  return toHtml.stringify(tree as Root);
}

function plainly(): void {
  // CommonMark's own HTML is compared as it is.
}

/** Ends of lines between elements mean nothing. */
function leaveOutLineEnds(tree: Root): void {
  visit(tree, 'element', (node: Element) => (node.tagName === 'pre' ? SKIP : undefined));
  visit(tree, 'text', (node, index, parent) => {
    if (parent?.type === 'element' && ['code', 'pre'].includes(parent.tagName)) return;
    node.value = node.value.replace(/^\n+$/u, '');
    if (index === 0) node.value = node.value.trimStart();
    if (index === (parent?.children.length ?? 0) - 1) node.value = node.value.trimEnd();
  });
}

/** Ids, classes and words for listeners, typography, the spelling of addresses, and no second headline. */
function leaveOutAdditions(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const { properties } = node;
    if (Array.isArray(properties.className) && properties.className.includes('visually-hidden')) {
      parent?.children.splice(index ?? 0, 1);
      return index;
    }
    if (node.tagName === 'h1') node.tagName = 'h2';
    const isAddition = (name: string) =>
      ['id', 'rel', 'tabIndex'].includes(name) || (node.tagName === 'a' && ['className', 'title'].includes(name));
    node.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !isAddition(name)));
    if (typeof properties.href === 'string')
      node.properties.href = new URL(properties.href, 'https://site.invalid/here/').href;
    return undefined;
  });
  visit(tree, 'text', (node) => {
    node.value = node.value
      .replaceAll(/[“”]/gu, '"')
      .replaceAll(/[‘’]/gu, "'")
      .replaceAll('\u00A0', ' ')
      .replaceAll('–', '-');
  });
}

function numbersOf(table: Readonly<Record<string, readonly number[]>>): readonly number[] {
  return Object.values(table)
    .flat()
    .toSorted((a, b) => a - b);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
