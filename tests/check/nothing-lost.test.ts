import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as MarkdownNodes } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';
import { generatedBodies } from '../support/generated-bodies.ts';

// A link to a story in another language says so: such words are the machine's.
const contexts = { en: { ...exampleContext('en'), articles: {} }, uk: { ...exampleContext('uk'), articles: {} } };
const contextOf = (file: string) => contexts[file.endsWith('.uk.md') ? 'uk' : 'en'];

test('every word of 2,000 bodies of every construct is on the page, once', () => {
  fc.assert(
    fc.property(generatedBodies, ({ markdown, words }) => {
      const shown = shownText(fromHtml(renderBody(markdown, contexts.en).html, { fragment: true }));
      const found = [...shown.matchAll(/w\d+x/gu)].map(([word]) => word);
      expect(found.toSorted(byNumber)).toEqual(words);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('the words of every text of the sample are the words of its page, in their order', () => {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const texts = files.filter((file) => file !== 'README.md');
  expect(texts.length).toBeGreaterThan(80);
  for (const file of texts) {
    const body = readFileSync(join(content, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
    const shown = wordsOf(shownText(fromHtml(renderBody(body, contextOf(file)).html, { fragment: true })));
    expect(shown, file).toEqual(wordsOf(writtenText(reader.parse(body))));
    expect(shown.length, file).toBeGreaterThan(5);
  }
});

const reader = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(function blocks() {
    const data = this.data();
    const { flow } = directive();
    (data.micromarkExtensions ??= []).push(flow ? { flow } : {});
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  })
  .freeze();

/** What an editor wrote for readers: texts, descriptions and captions of pictures, and what stands in a block's braces. */
function writtenText(node: MarkdownNodes): string {
  if (node.type === 'definition' || node.type === 'html') return '';
  if (node.type === 'image') return ` ${node.alt ?? ''} ${node.title ?? ''} `;
  if ('value' in node) return node.value;
  const { before, after } =
    node.type === 'containerDirective' ? braces(node.attributes ?? {}) : { before: '', after: '' };
  const inner = 'children' in node ? node.children.map(writtenText).join('') : '';
  const isInline = ['emphasis', 'strong', 'delete', 'link'].includes(node.type);
  return isInline ? inner : ` ${before} ${inner} ${after} `;
}

/** Moments, positions and the names of sources and kinds are told in other words. */
function braces({
  by = '',
  text = '',
  name = '',
  title = '',
  unit = '',
}: Readonly<Record<string, string | null | undefined>>) {
  return { before: [text, name, title, unit].join(' '), after: by ?? '' };
}

/** What readers see of the editor's words: nothing that the newsroom's machine adds by itself. */
function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && isAdded(node)) return '';
  const alt = node.type === 'element' && node.tagName === 'img' ? ` ${String(node.properties.alt)} ` : '';
  const inner = node.children.map(shownText).join('');
  const isInline =
    node.type === 'element' &&
    ['em', 'strong', 'del', 'a', 'mark', 'code', 'time', 'sub', 'sup', 'abbr', 'kbd', 'q', 'cite'].includes(
      node.tagName,
    );
  return isInline ? alt + inner : `${alt} ${inner} `;
}

const added = [
  'block-label',
  'update-at',
  'visually-hidden',
  'source-mark',
  'warning-act',
  'map-position',
  'map-precision',
  'document-label',
  'chart-drawing',
  'chart-gap',
];

function isAdded({ tagName, properties, children }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const [first] = children;
  const isMark = first?.type === 'element' && 'dataFootnoteRef' in first.properties;
  const isWarning = tagName === 'strong' && first?.type === 'text' && first.value === 'Warning:';
  return (
    classes.some((name) => added.some((one) => one === name)) ||
    isMark ||
    isWarning ||
    'dataFootnoteBackref' in properties ||
    properties.id === 'footnote-label'
  );
}

/** Words by their letters: which quotation marks and spaces stand between them is typography. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1, -1)) - Number(b.slice(1, -1));
}
