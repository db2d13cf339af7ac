/** Returns the width of a text in the unit of the measure, which is the greatest width of a line. */
export type WidthOf = (text: string) => number;

/** The words of a text with the width of each, and that of a space. */
type Measured = ReturnType<typeof measuredWords>;

/**
 * Breaks a text into as few lines as possible, at spaces only, so that `KN-23` stays whole. A word that is wider than
 * the measure has a line of its own.
 */
export function breakLines(text: string, measure: number, widthOf: WidthOf): readonly string[] {
  const measured = measuredWords(text, widthOf);
  return linesOf(measured, endsOf(measured, measure));
}

/** Breaks a text into as few lines as possible, and makes them as even as possible. */
export function balanceLines(text: string, measure: number, widthOf: WidthOf): readonly string[] {
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

/** Returns the line, or as much of it as fits and an ellipsis. */
export function shortened(line: string, measure: number, widthOf: WidthOf): string {
  if (widthOf(line) <= measure) return line;
  const letters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > measure) letters.pop();
  return `${letters.join('').replace(/[\s,.:;–-]+$/u, '')}…`;
}

function measuredWords(text: string, widthOf: WidthOf) {
  const words = text.split(' ').filter((word) => word !== '');
  return { words, widths: words.map(widthOf), space: widthOf(' ') };
}

/** Returns, for each line, the index of the word after its last. */
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
