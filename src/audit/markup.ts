import { defaultTreeAdapter, parse } from 'parse5';
import type { Leaks } from './leak.ts';

/** What a page may not hold beside what every text may not. */
export function* leaksInHtml(bytes: Buffer): Leaks {
  const doctype = /^\s*<!doctype html>/iu.exec(bytes.toString('latin1', 0, 100))?.[0] ?? '';
  if (doctype === '') yield 'no beginning of a page';
  // Few pages hold any of these, and only those are parsed: within an attribute, they are an editor's words.
  const mayHoldComment = ['<!', '<?'].some((opening) => bytes.includes(opening, doctype.length));
  if (mayHoldComment && hasComment(bytes.toString('utf8'))) yield 'a comment in a page';
  const end = bytes.lastIndexOf('</html>');
  if (end !== -1 && bytes.toString('utf8', end + 7).trim() !== '') yield 'words behind the end of a page';
}

/** Whatever a browser takes for a comment, `<?php ?>` too. */
function hasComment(page: string): boolean {
  let found = false;
  const createCommentNode = (words: string) => {
    found = true;
    return defaultTreeAdapter.createCommentNode(words);
  };
  // Without scripts, `<noscript>` is read like the rest.
  parse(page, { scriptingEnabled: false, treeAdapter: { ...defaultTreeAdapter, createCommentNode } });
  return found;
}

/** Feeds and sitemaps. */
export function* leaksInXml(bytes: Buffer): Leaks {
  if (!bytes.toString('latin1', 0, 8).startsWith('<?xml ')) yield 'no beginning of an XML file';
  if (bytes.includes('<!--')) yield 'a comment in an XML file';
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) yield 'a declaration in an XML file';
}

export function* leaksInCss(bytes: Buffer): Leaks {
  const text = bytes.toString('latin1');
  if (/\/\*(?!!)/u.test(text)) yield 'a comment in a style sheet';
  if (/url\(\s*["']?[a-z]+:\/\/|@import/iu.test(text)) yield 'something that a style sheet fetches from elsewhere';
}

export function* leaksInJson(bytes: Buffer): Leaks {
  const text = bytes.toString('utf8');
  try {
    JSON.parse(text);
  } catch {
    yield 'something that is no JSON';
  }
}
