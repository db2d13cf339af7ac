/** How wide a text is, in the unit of the measure. */
export type WidthOf = (text: string) => number;

/** A text in words, with what each of them takes. */
interface Measured {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
}

/** Words in as few lines as they need; one wider than the measure stands alone. Broken at spaces only, so that `KN-23` stays whole. */
export function brokenInto(text: string, measure: number, widthOf: WidthOf): readonly string[] {
  const measured = measuredWords(text, widthOf);
  return linesOf(measured, endsOf(measured, measure));
}

/** The same number of lines, but as even as they can be: no word is left alone on the last one. */
export function evened(text: string, measure: number, widthOf: WidthOf): readonly string[] {
  const measured = measuredWords(text, widthOf);
  let ends = endsOf(measured, measure);
  const narrowest = Math.max(...measured.widths);
  for (let narrower = measure * 0.97; narrower > narrowest; narrower *= 0.97) {
    const next = endsOf(measured, narrower);
    if (next.length > ends.length) break;
    ends = next;
  }
  return linesOf(measured, ends);
}

/** A line that fits, with an ellipsis where something of it had to go. */
export function shortened(line: string, measure: number, widthOf: WidthOf): string {
  if (widthOf(line) <= measure) return line;
  const letters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > measure) letters.pop();
  return `${letters.join('').replace(/[\s,.:;–-]+$/u, '')}…`;
}

function measuredWords(text: string, widthOf: WidthOf): Measured {
  const words = text.split(' ').filter((word) => word !== '');
  return { words, widths: words.map(widthOf), space: widthOf(' ') };
}

/** For each line, the number of the word that begins the next. */
function endsOf({ widths, space }: Measured, measure: number): readonly number[] {
  const ends: number[] = [];
  let width = 0;
  for (const [index, word] of widths.entries()) {
    if (index > 0 && width + space + word > measure) {
      ends.push(index);
      width = word;
    } else width += (index > 0 ? space : 0) + word;
  }
  return [...ends, widths.length];
}

function linesOf({ words }: Measured, ends: readonly number[]): readonly string[] {
  return ends.map((end, line) => words.slice(ends[line - 1] ?? 0, end).join(' '));
}
