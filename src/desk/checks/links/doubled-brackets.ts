import { matchesOf } from '../../text/matches.ts';
import { mendedTarget } from './link-parts.ts';
import type { MeantLink } from './meant-links.ts';

const inBrackets = /(!?)\[\[([^[\]\n]{1,200})\]\]/gu;

/** Forms of other programs: `[[page]]` and `![[picture.jpg]]`. A number in them, `[[1]]`, is that of a note. */
export function* doubled(text: string): Iterable<MeantLink> {
  for (const { index, 0: written, 1: bang = '', 2: inner = '' } of matchesOf(text, inBrackets)) {
    const [page = '', label = page] = inner.split('|');
    const isNumber = bang === '' && !/\p{L}{2}/u.test(inner);
    const [, wikiFile] = /^(?:file|image|файл|зображення):(.+)$/iu.exec(page) ?? [];
    const write =
      wikiFile !== undefined
        ? pictureOf(wikiFile)
        : /^(?:https?:\/\/|www\.|\/[\p{L}\p{N}])/iu.test(page)
          ? `[${label}](${page})`
          : bang === ''
            ? `[${label}](article:⟨story⟩)`
            : pictureOf(page);
    yield { index, written, fault: isNumber ? 'note' : 'wiki', write: isNumber ? `[^${inner.trim()}]` : write };
  }
}

/** A picture as Markdown reads it, of a file. */
export function pictureOf(file: string): string {
  return `![⟨alt⟩](${mendedTarget(file).write} "⟨caption⟩")`;
}
