// What a link, a picture or a block cannot be written without. An entity or a backslash may hide one; the rest may nest.
const worthReading = /[[\]<@&\\*_~]|:\/\/|www\.|::/iu;
// A paragraph that begins like this opens no list, quote or code. A heading stands by itself just so.
const plainStart = /^(?:#{1,6} )?[\p{L}“"«]/u;
const plainCharacter = /[\p{L}\p{N} ,.;’–—-]/u;

/** Whether a body may hold anything that the desk must check. */
export function isWorthReading(markdown: string): boolean {
  return worthReading.test(markdown);
}

/**
 * The body without most of its plain prose: plain paragraphs in a row become one of one letter, and so do the plain words
 * at the end of a paragraph of one line. What can be found, and its line and column, stay the same. Parsing takes as
 * long as a text is long, and a newsroom has 20,000 of them.
 */
export function skimmed(markdown: string): string {
  const isPlain = (lines: Lines) => lines.every((line) => plainStart.test(line) && !worthReading.test(line));
  return shortened(markdown, isPlain, withoutTail);
}

/**
 * The body without the paragraphs in which nothing is wanted, as far as they open no list, quote, block or code. What is
 * wanted, its line and its column stay the same.
 */
export function skimmedFor(markdown: string, isWanted: (paragraph: string) => boolean): string {
  const isPlain = (lines: Lines) => lines.every((line) => plainStart.test(line)) && !isWanted(lines.join(''));
  return shortened(markdown, isPlain, (lines) => lines);
}

type Lines = readonly string[];

function shortened(markdown: string, isPlain: (paragraph: Lines) => boolean, cut: (paragraph: Lines) => Lines): string {
  const lines = markdown.split(/(?<=\n)|(?<=\r)(?!\n)/u);
  let start = 0;
  let wasPlain = false;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    const paragraph = lines.slice(start, index);
    if (paragraph.length > 0) {
      const isLeftOut = isPlain(paragraph);
      const letter = wasPlain ? '' : 'x';
      const shorter = isLeftOut ? paragraph.map((line) => letter + lineEnd(line)) : cut(paragraph);
      lines.splice(start, paragraph.length, ...shorter);
      wasPlain = isLeftOut;
    }
    start = index + 1;
  }
  return lines.join('');
}

/** A title of a picture may run over lines, so that only a paragraph of one line is cut. */
function withoutTail(paragraph: readonly string[]): readonly string[] {
  const [line = ''] = paragraph;
  if (paragraph.length > 1 || !plainStart.test(line)) return paragraph;
  const end = lineEnd(line);
  let from = line.length - end.length;
  while (from > 0 && plainCharacter.test(line[from - 1] ?? '')) from -= 1;
  const space = line.indexOf(' ', from);
  return [space < 0 || /www\./iu.test(line.slice(space)) ? line : `${line.slice(0, space)} x${end}`];
}

function lineEnd(line: string): string {
  return /[\r\n]*$/u.exec(line)?.[0] ?? '';
}
