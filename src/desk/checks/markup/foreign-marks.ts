import { finding } from '../../findings/finding.ts';
import type { WrittenText } from '../../../markdown/inspect/written-texts.ts';
import type { MarkupRule } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

/** What a mark of another program does there. */
export type ForeignKind =
  | 'shortcode'
  | 'attributes'
  | 'note'
  | 'highlight'
  | 'footnote'
  | 'strong'
  | 'heading'
  | 'formula'
  | 'entity'
  | 'address'
  | 'comment'
  | 'note-name'
  | 'lower'
  | 'upper';

interface Foreign {
  readonly kind: ForeignKind;
  readonly pattern: RegExp;
  /** A line to paste, from the words of the mark. */
  readonly write?: (words: string) => string;
}

const bbCode =
  'b|i|u|s|url|img|quote|code|size|color|colour|center|list|caption|embed|gallery|video|audio|youtube|tweet';

const foreign: readonly Foreign[] = [
  { kind: 'shortcode', pattern: /\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}/gu },
  {
    kind: 'shortcode',
    pattern: new RegExp(
      `\\[\\/(?:${bbCode})\\]|\\[(?:${bbCode})[= ][^\\[\\]\\n]{0,200}=?[^\\[\\]\\n]{0,200}=[^\\[\\]\\n]{0,200}\\]|\\[(?:url|size|colou?r|quote)=[^\\[\\]\\n]{1,200}\\]|(?<=^|\\n)\\[(?:TOC|embed|gallery)\\](?=\\n|$)`,
      'giu',
    ),
  },
  // The first of two; one that nothing closes is a word in brackets.
  { kind: 'shortcode', pattern: new RegExp(`\\[(${bbCode})\\](?=[^\\n]{0,500}?\\[\\/\\1\\])`, 'giu') },
  {
    kind: 'attributes',
    pattern:
      /\|\|(?=[^\s|])[^|\n]{1,300}(?<=\S)\|\||\{:?\s?[#.][\p{L}_][^{}\n]{0,200}\}|\{(?:target|width|height|class|id)=[^{}\n]{0,200}\}/gu,
  },
  { kind: 'note', pattern: /^\s*\[!([\p{L}-]{1,20})\][-+]?/gu, write: (words) => `**${capitalised(words)}.**` },
  {
    kind: 'heading',
    pattern: /(?<=^|\n)={2,6}[ \t]+([^\n=]{1,200}?)[ \t]+={2,6}[ \t]*(?=\n|$)/gu,
    write: (words) => `## ${words}`,
  },
  {
    kind: 'highlight',
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,300})(?<=\S)==(?![=])/gu,
    write: (words) => `<mark>${words}</mark>`,
  },
  { kind: 'footnote', pattern: /\^\[([^[\]\n]{1,500})\]/gu, write: (words) => `[^note]: ${words}` },
  { kind: 'strong', pattern: /'''([^'\n]{1,300})'''/gu, write: (words) => `**${words}**` },
  {
    kind: 'comment',
    pattern:
      /%%[^%\n]{1,500}%%|\{(?:\+\+|--|~~|>>|==)[^{}\n]{1,500}\}|\{#[^{}\n]{1,500}#\}|<#[^#\n]{1,500}#>|<%[^%\n]{1,500}%>/gu,
  },
  { kind: 'heading', pattern: /(?<=^|\n)h[1-6]\.[ \t]+([^\n]{1,200})/gu, write: (words) => `## ${words}` },
  {
    kind: 'shortcode',
    pattern: /(?<=^|\n)(?:\.\. [a-z]+::|(?:!!!|\?\?\?)\+? (?:note|warning|tip|info|danger|quote)\b)/gu,
  },
  { kind: 'lower', pattern: /(?<=\p{L})~(\d{1,2})~/gu, write: (words) => `<sub>${words}</sub>` },
  { kind: 'upper', pattern: /(?<=[\p{L}\p{N}])\^([\p{L}\p{N}+-]{1,4})\^/gu, write: (words) => `<sup>${words}</sup>` },
  {
    kind: 'note-name',
    pattern: /\[\^([^\]\n]{0,60}[^\S\n][^\]\n]{0,60})\]/gu,
    write: (words) => `[^${words.trim().replaceAll(/\s+/gu, '-')}]`,
  },
  { kind: 'formula', pattern: /\$\$[^$\n]{1,300}\$\$/gu },
  { kind: 'entity', pattern: /&amp;(#?[a-z0-9]{2,8});/giu, write: (words) => `&${words};` },
  {
    kind: 'entity',
    pattern:
      /&(nbsp|quot|mdash|ndash|laquo|raquo|shy|hellip|copy|reg|times|deg|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|bdquo|euro|pound|minus|plusmn|thinsp|#\d{2,5}|#x[\da-f]{2,5})(?![\p{L}\p{N};=])/giu,
    write: (words) => `&${words};`,
  },
];

/** Checks that no mark of another program is shown to readers as letters: shortcodes, attributes in braces, callouts. */
export const foreignMarks: MarkupRule = function* ({ texts, at }) {
  for (const written of texts) {
    const { from, text } = written;
    if (!/[{[=^'$&%~]|<#|\|\||h\d\.|\.\. |!!!|\?\?\?/u.test(text)) continue;
    for (const { kind, pattern, write } of foreign) {
      if (kind === 'note' && !beginsQuote(written)) continue;
      for (const { index, 0: mark, 1: words = '' } of matchesOf(text, pattern))
        if (!isEnd(mark, text.slice(0, index)))
          yield finding('foreign-mark', { kind, written: mark.trim(), write: write?.(words) }, at(from + index));
    }
  }
};

/** Whether a mark ends what another one before it began, which is told: `[quote]…[/quote]`. */
function isEnd(mark: string, before: string): boolean {
  const name = mark.startsWith('[/') ? mark.slice(2, -1) : undefined;
  return name !== undefined && new RegExp(`\\[${name}[\\]= ]`, 'iu').test(before);
}

function beginsQuote({ node, parent }: WrittenText): boolean {
  return parent?.type === 'blockquote' && parent.children[0] === node;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
