import type { Leaks } from './leak.ts';

/** What a page may not hold beside what every text may not. */
export function* leaksInHtml(bytes: Buffer): Leaks {
  if (!/^\s*<!doctype html>/iu.test(bytes.toString('latin1', 0, 100))) yield 'no beginning of a page';
  if (bytes.includes('<!--')) yield 'a comment in a page';
  const end = bytes.lastIndexOf('</html>');
  if (end !== -1 && bytes.toString('utf8', end + 7).trim() !== '') yield 'words behind the end of a page';
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
