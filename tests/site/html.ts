import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);
const fragments = unified().use(rehypeParse, { fragment: true });
const pages = new Map<string, Root>();

/** The page of a finished folder at a path such as `/2025/09/`, without the site's base. Parsed once. */
export function readPage(folder: string, path: string): Root {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const page = pages.get(file) ?? parser.parse(readFileSync(file, 'utf8'));
  pages.set(file, page);
  return page;
}

/** A piece of HTML, such as what a feed carries of a story. */
export function readFragment(html: string): Root {
  return fragments.parse(html);
}

/** All elements that match, in the order of the page. */
export function all(selector: string, within: Nodes): readonly Element[] {
  return selectAll(selector, within);
}

/**
 * The one element that matches.
 * @throws RangeError where there is none, or more than one.
 */
export function one(selector: string, within: Nodes): Element {
  const [found, ...others] = selectAll(selector, within);
  if (!found || others.length > 0)
    throw new RangeError(`${String(found ? others.length + 1 : 0)} elements match ${selector}, not one.`);
  return found;
}

/** The words of an element as they are read, runs of white space made one space. */
export function words(of: Nodes): string {
  return toString(of).replace(/\s+/gu, ' ').trim();
}

/** The words of every element that matches. */
export function wordsOf(selector: string, within: Nodes): readonly string[] {
  return all(selector, within).map(words);
}

/** An attribute by its name in hast, such as `dateTime`; `''` where it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
