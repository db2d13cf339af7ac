import { nestsTooDeep } from '../../../markdown/parse/plain-text-tree.ts';
import { linkTarget, type LinkTarget } from '../../../markdown/links/link-target.ts';

// Pictures, footnotes, blocks, autolinks and raw HTML, definitions, and addresses that hide a password or are no plain web address.
const needsParsing =
  /!\[|\[\^|::|<|\]:|(?<!\/\/)www\.|xmpp:|:\/\/(?![a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?=\/|\)?[.,;!?]?(?:\s|$)))|:\/\/\S*(?:@|xn--)/iu;

// So few signs cannot nest deeper than the parser follows, unless many of them stand in a row.
const signs = /[^\p{L}\p{N} .,;:'"()?/%–—-]/gu;
const mostSigns = 500;
const manyInARow = /([*_~])\1{7}/u;

/**
 * Whether a text plainly holds no mistake. Parsing a text takes longer than all else that is done with it, and most
 * texts need it not: whatever of these characters would be a link is one that leads somewhere. `false` means only that
 * the text must be parsed.
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
