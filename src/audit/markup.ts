import { defaultTreeAdapter, parse } from 'parse5';
import { resolvedText, type ConfidentialFacts } from './confidential-facts.ts';
import { leaksInAddress, leaksInStyles } from './data-addresses.ts';
import type { Leaks } from './formats/leak.ts';
import { leaksInFragment, leaksInPageParts } from './page-parts.ts';
import { mayHoldTraces } from './text.ts';
import { tracesIn } from './program-traces.ts';

type Digits = Pick<ConfidentialFacts, 'digits'>;

/** What a page may not hold beside what every text may not. */
export function* leaksInHtml(bytes: Buffer, confidences: Digits): Leaks {
  const doctype = /^\s*<!doctype html>/iu.exec(bytes.toString('latin1', 0, 100))?.[0] ?? '';
  if (doctype === '') yield 'no beginning of a page';
  // Few pages hold any of these, and only those are parsed: within an attribute, they are an editor's words.
  const mayHoldComment = ['<!', '<?'].some((opening) => bytes.includes(opening, doctype.length));
  if (mayHoldComment && hasComment(bytes.toString('utf8'))) yield { kind: 'comment', detail: '' };
  const end = bytes.lastIndexOf('</html>');
  if (end !== -1 && bytes.toString('utf8', end + 7).trim() !== '') yield 'words behind the end of a page';
  if (mayHoldTraces(bytes, confidences)) yield* leaksInPageParts(bytes.toString('utf8'), confidences);
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
export function* leaksInXml(bytes: Buffer, confidences: Digits): Leaks {
  if (!bytes.toString('latin1', 0, 8).startsWith('<?xml ')) yield 'no beginning of an XML file';
  if (bytes.includes('<!--')) yield { kind: 'comment', detail: '' };
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) yield 'a declaration in an XML file';
  if (mayHoldTraces(bytes, confidences)) yield* leaksInElements(bytes.toString('utf8'), confidences);
}

/** Attributes are addresses or plain; texts are letters, and HTML to those who show feeds. */
function* leaksInElements(xml: string, confidences: Digits): Leaks {
  const positions = /<(geo:lat|geo:long|georss:point)[^>]*>[^<]*?\.(\d+)/gu;
  for (const [detail, , places = ''] of xml.matchAll(positions))
    if (places.length > confidences.digits) yield { kind: 'machine-position', detail };
  for (const [token, tag, data] of xml.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|(<[^>]*>)|[^<]+/gu)) {
    if (data !== undefined) yield* leaksInTag(data, confidences);
    else yield* leaksInWords(tag ?? resolvedText(token), confidences);
  }
}

function* leaksInTag(tag: string, confidences: Digits): Leaks {
  for (const [, double, single] of tag.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    const value = resolvedText(double ?? single ?? '');
    yield* leaksInAddress(value);
    yield* tracesIn(value, confidences);
  }
}

function* leaksInWords(words: string, confidences: Digits): Leaks {
  if (!/[<&]/u.test(words)) return yield* tracesIn(words, confidences);
  // A headline may be letters or HTML, as each reader of feeds takes it: what an editor wrote is no leak in either.
  for (const leak of leaksInFragment(words, confidences))
    yield typeof leak === 'string' ? leak : { words: leak.detail, ...leak };
}

export function* leaksInCss(bytes: Buffer): Leaks {
  const text = bytes.toString('latin1');
  if (/\/\*(?!!)/u.test(text)) yield { kind: 'comment', detail: '' };
  if (/url\(\s*["']?[a-z]+:\/\/|@import/iu.test(text)) yield { kind: 'fetched', detail: '' };
  yield* leaksInStyles(text);
}

export function* leaksInJson(bytes: Buffer): Leaks {
  const text = bytes.toString('utf8');
  try {
    JSON.parse(text);
  } catch {
    yield 'something that is no JSON';
  }
}
