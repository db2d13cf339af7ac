import { noWord } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import type { MarkupRule } from '../markup/markup.ts';
import { doubled } from './doubled-brackets.ts';
import { braced } from './links-in-braces.ts';
import { filed } from './lone-pictures.ts';
import { finders, type MeantLink } from './meant-links.ts';

// What stands first says best what is wrong, where two find the same.
const all = [doubled, ...finders, braced];

/**
 * Checks that what was meant as a link, picture or mark of a source is one. Markdown takes it for words where one sign is
 * wrong, so that readers would get brackets and an address.
 */
export const unmadeLinks: MarkupRule = function* ({ markdown, texts, citations = new Set<string>(), at }) {
  for (const { parent, from, text } of texts) {
    if (!/[[\]<:{]|\.(?:jpe?g|png|webp|gif)/iu.test(text)) continue;
    const around = { citations, source: markdown.slice(from, from + text.length) };
    const told: (readonly [from: number, to: number])[] = [];
    for (const find of parent?.type === 'root' ? [...all, filed] : all)
      for (const meant of find(text, around)) {
        const [start, end] = [meant.index, meant.index + meant.written.length];
        if (told.some(([one, other]) => start < other && one < end)) continue;
        told.push([start, end]);
        yield findingOf(meant, around.source.slice(start, end), at(from + start));
      }
  }
};

/** What is quoted and what is to be pasted have the marks that stand among the words: `[**words**](…)`. */
function findingOf({ written, fault, write }: MeantLink, source: string, where: Where): Finding {
  let whole = write;
  for (const { 0: piece, index } of written.matchAll(/[^[\]()]+/gu))
    if (piece.includes(noWord))
      whole = whole.replace(piece, () => inSource(piece, source.slice(index, index + piece.length)));
  const rule = written.startsWith('!') || write.startsWith('!') ? 'picture-not-made' : 'link-not-made';
  return finding(rule, { fault, written: source, write: whole.replaceAll(/\s*\n[\s>]*/gu, ' ') }, where);
}

/** A link inside another one is left out: only its words stay. */
function inSource(piece: string, source: string): string {
  return source.includes('](') ? piece.replaceAll(noWord, '') : source;
}
