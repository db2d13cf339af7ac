import { linkTarget, type LinkTarget } from '../../markdown/link-target.ts';

// Pictures, blocks, autolinks and raw HTML, definitions, and addresses that hide a password or are no plain web address.
const needsParsing =
  /!\[|::|<|\]:|(?<!\/\/)www\.|xmpp:|:\/\/(?![a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\w.:@%-]))|:\/\/\S*(?:@|xn--)/iu;

/**
 * Whether a text plainly holds no mistake. Parsing a text takes longer than all else that is done with it, and most
 * texts need it not: whatever of these characters would be a link is one that leads somewhere. `false` means only that
 * the text must be parsed.
 */
export function isPlainlySound(markdown: string, leadsSomewhere: (target: LinkTarget) => boolean): boolean {
  if (needsParsing.test(markdown)) return false;
  for (const [, target = '', end] of markdown.matchAll(/\]\(([\w/:.~%#?=+,-]*)(\))?/gu)) {
    if (end === undefined || !leadsSomewhere(linkTarget(target))) return false;
  }
  return true;
}
