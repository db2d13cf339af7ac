import type { Parents } from 'mdast';
import { noWord } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import type { Replacement } from '../../../model/problem.ts';
import type { MarkupRule } from './markup.ts';

interface Start {
  readonly pattern: RegExp;
  /** Whether the text must begin with it as well: a wrapped line may begin with a dash. */
  readonly isFirst: boolean;
}

const bullets: Start = { pattern: /^[•‣▪●○◦■□⁃∙·✓✔➤►]/u, isFirst: false };

/** Signs with which lines begin that are meant to stand apart. */
const starts: readonly Start[] = [
  bullets,
  { pattern: /^[–—]\s*(?=\S)/u, isFirst: true },
  { pattern: /^[-+−](?=\d)/u, isFirst: true },
  { pattern: /^\d{1,3}\)[ \t]/u, isFirst: false },
  {
    pattern: /^(?!\d{1,3}\.[\u00A0\u202F])(?:\d{1,3}(?:\.\d{1,3})*\.|\d{1,3}(?:\.\d{1,3})+)\s(?=\p{Lu})/u,
    isFirst: false,
  },
  { pattern: /^\p{L}\)\s/u, isFirst: false },
  { pattern: /^\((?:\p{L}|\d{1,3})\)\s/u, isFirst: true },
  { pattern: /^\d{1,3} [.)]\s/u, isFirst: true },
  { pattern: /^№\s?\d/u, isFirst: true },
  { pattern: /^\[(?:\d{1,3}\]|\d{1,2}[:.]\d\d)/u, isFirst: true },
  { pattern: /^(?:[aAаАbBбБiIІ]|ii|II|ІІ)\.\s/u, isFirst: true },
  { pattern: /^[→➔➜⇒~]\s/u, isFirst: true },
  // What the bullets of Word become in other fonts; a wrapped line may begin with "o" where it is a word.
  { pattern: /^§\s(?!\d)/u, isFirst: false },
  { pattern: /^o\s/u, isFirst: true },
  // Posts set off their points by pictures, and tell the hours of a day.
  { pattern: /^(?![©®™])(?:\p{Extended_Pictographic}|\d\uFE0F?\u20E3)/u, isFirst: false },
  { pattern: /^\d{1,2}[:.]\d\d\s+(?=[–—-]\s|\p{Lu})/u, isFirst: true },
  { pattern: /^(?:[QA]|Питання|Відповідь)[:.]\s/u, isFirst: true },
];

/** All of them in one pattern: of most texts, it says that no two lines begin with one. */
const anyStart = new RegExp(starts.map(({ pattern: { source } }) => source).join('|'), 'u');

/** Advises on lines that begin with a sign of a list and run into one another: only an empty line or a real mark keeps them apart. */
export const joinedLines: MarkupRule = function* ({ markdown, texts, at }) {
  for (const { node, parent, from, text } of texts) {
    if (node.type !== 'paragraph' || !/[\n•]/u.test(text)) continue;
    const lines = text.split('\n').map((line) => line.trimStart());
    const apart = lines.filter((_, index) => lines[index - 1]?.endsWith(noWord) !== true);
    const begun = apart.filter((line) => anyStart.test(line));
    const joined =
      begun.length < 2
        ? undefined
        : starts.find(
            ({ pattern, isFirst }) =>
              begun.filter((line) => pattern.test(line)).length > 1 && (!isFirst || pattern.test(lines[0] ?? '')),
          );
    const sign =
      numberedAlike(apart) ??
      (joined
        ? lines.map((line) => joined.pattern.exec(line)?.[0].trim()).find((one) => one !== undefined)
        : /^\s*(•)[^\n•]*\s•/u.exec(text)?.[1]);
    if (sign === undefined && apart.length === lines.length && arePoints(lines, parent)) {
      const typed = markdown.slice(from, from + text.length).split('\n');
      const points = typed.map((line) => `- ${line.trim()}`).join('\n');
      yield finding('lines-run-together', { sign: '', mend: { text: points, over: typed.length } }, at(from));
    }
    const isList = joined === bullets && parent?.type === 'root';
    const mend = isList ? listOf(markdown.slice(from, from + text.length)) : undefined;
    if (sign !== undefined) yield finding('lines-run-together', { sign, mend }, at(from));
  }
};

/** Whether lines are all that a box of facts or a timeline holds, and each of them begins anew: they were meant as its list. */
function arePoints(lines: readonly string[], parent: Parents | undefined): boolean {
  const isAlone = parent?.type === 'containerDirective' && parent.children.length === 1;
  const isBegun = (line: string) => /^[\p{Lu}\p{N}\uFFFC]/u.test(line);
  return isAlone && /^(?:facts|timeline)$/u.test(parent.name) && lines.length > 1 && lines.every(isBegun);
}

/** The lines with hyphens in place of their bullets. */
function listOf(lines: string): Replacement {
  const text = lines.replaceAll(/^[ \t]*[•‣▪●○◦■□⁃∙·✓✔➤►]\s*/gmu, '- ');
  return { text, over: lines.split('\n').length };
}

/** The first of two numbers that follow one another under a line: no list but one that begins with 1 begins there (CommonMark 0.31.2, 5.3). */
function numberedAlike(lines: readonly string[]): string | undefined {
  const numbers = lines.map((line) => /^(\d{1,9})[.)][ \t]+\S/u.exec(line)?.[1]);
  const isCountedOn = (number: string | undefined, next: string | undefined) =>
    number !== undefined && next !== undefined && Number(next) === Number(number) + 1;
  const at = numbers.findIndex((number, index) => index > 0 && isCountedOn(number, numbers[index + 1]));
  return numbers[at] === undefined ? undefined : /^\S+/u.exec(lines[at] ?? '')?.[0];
}
