import { nestsTooDeep } from '../../../markdown/parse/plain-text-tree.ts';
import { linkTarget, type LinkTarget } from '../../../markdown/links/link-target.ts';

// Pictures, footnotes, blocks, autolinks, raw HTML, definitions, and addresses with a password or an unusual host.
const needsParsing =
  /!\[|\[\^|::|<|\]:|(?<!\/\/)www\.|xmpp:|:\/\/(?![a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?=\/|\)?[.,;!?]?(?:\s|$)))|:\/\/\S*(?:@|xn--)/iu;

// With fewer punctuation marks a text cannot nest deeper than the parser's limit, unless many of them are in a row.
const signs = /[^\p{L}\p{N} .,;:'"()?/%–—-]/gu;
const mostSigns = 500;
const manyInARow = /([*_~])\1{7}/u;

/**
 * Whether a body is certain to break no rule, by a few patterns instead of parsing it, which takes longer than all other
 * checks together. `false` means only that the body must be parsed.
 * @param leadsSomewhere whether a link has a target.
 */
export function isPlainlySound(markdown: string, leadsSomewhere: (target: LinkTarget) => boolean): boolean {
  if (needsParsing.test(markdown) || isHeavilyMarked(markdown)) return false;
  for (const [, target = '', end] of markdown.matchAll(/\]\(([\w/:.~%#?=+,-]*)(\))?/gu)) {
    if (end === undefined || !leadsSomewhere(linkTarget(target))) return false;
  }
  return true;
}

function isHeavilyMarked(markdown: string): boolean {
  return manyInARow.test(markdown) || (markdown.match(signs)?.length ?? 0) > mostSigns || nestsTooDeep(markdown);
}
