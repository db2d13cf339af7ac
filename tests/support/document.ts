import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import type { Code, Heading, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const parser = unified().use(remarkParse).use(remarkGfm);

const parsed = new Map<string, Root>();

/** A document of the project, by its path from the root. */
export function documentAt(path: string): Root {
  const document = parsed.get(path) ?? parser.parse(readFileSync(join(root, path), 'utf8'));
  parsed.set(path, document);
  return document;
}

/** What stands under a heading, up to the next one that is not below it. */
export function sectionOf(document: Root, heading: string): Root {
  const { children } = document;
  const start = children.findIndex((node) => node.type === 'heading' && toString(node) === heading);
  const opening = children[start];
  if (opening?.type !== 'heading') throw new RangeError(`There is no heading "${heading}".`);
  const after = children.slice(start + 1);
  const end = after.findIndex((node) => isAtMost(node, opening.depth));
  return { type: 'root', children: end < 0 ? after : after.slice(0, end) };
}

function isAtMost(node: RootContent, depth: Heading['depth']): boolean {
  return node.type === 'heading' && node.depth <= depth;
}

/** Fenced blocks in the order of the document, those inside lists too. */
export function codeBlocks(document: Root): readonly Code[] {
  const found: Code[] = [];
  visit(document, 'code', (node) => void found.push(node));
  return found;
}

/** Every word or line that stands between backticks. */
export function inlineCodes(document: Root): ReadonlySet<string> {
  const found = new Set<string>();
  visit(document, 'inlineCode', ({ value }) => void found.add(value));
  return found;
}

/** The rows of the first table, without its head, each cell as plain words. */
export function tableRows(document: Root): readonly (readonly string[])[] {
  const table = document.children.find((node): node is Table => node.type === 'table');
  if (!table) throw new RangeError('There is no table.');
  return table.children.slice(1).map((row) => row.children.map((cell) => toString(cell)));
}

/** Where links and pictures lead, as they are written. */
export function linksOf(document: Root): readonly string[] {
  const found: string[] = [];
  visit(document, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
  });
  return found;
}

/** The fragments that links may name: GitHub's ids of the headings. */
export function headingIds(document: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  visit(document, 'heading', (node) => void found.add(slugger.slug(toString(node))));
  return found;
}
