import type { Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { codeFrame } from './code-frame.ts';
import { colourless, type Paint } from './paint.ts';
import { withCharactersNamed } from '../text/hidden-characters.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';
import { summaries } from '../wording/summaries.ts';

/** The content folder that problems are about, and the language in which to print them. */
export interface Report {
  readonly content: string;
  readonly language: Language;
}

/** How to print problems; in English and without colours by default. */
export interface Manner {
  readonly language?: Language;
  readonly paint?: Paint;
}

const plain = { language: 'en', paint: colourless } as const;

/** Problems as text for a terminal: of each the place, message, hint and source lines; at the end how many there are. */
export function printProblems(
  problems: readonly Problem[],
  { content, language }: Report,
  paint: Paint = colourless,
): string {
  const texts = new Map<string, string>();
  const read = (file: string) => {
    const text = texts.get(file) ?? textOf(content, file);
    texts.set(file, text);
    return text;
  };
  return problemsInWords(problems, read, { language, paint });
}

/** Problems as text for a terminal. @param read the text of a content file; `''` if its lines cannot be shown. */
export function problemsInWords(
  problems: readonly Problem[],
  read: (file: string) => string,
  manner: Manner = plain,
): string {
  const parts = problems.map((problem) => printed(problem, read(problem.file), { ...plain, ...manner }));
  return [...parts, summary(problems, manner)].join('\n\n');
}

function printed(problem: Problem, text: string, { language, paint }: Required<Manner>): string {
  const { severity, file, line, column, field, message, hint } = problem;
  const place = paint('bold', `${withCharactersNamed(file)}:${String(line)}:${String(column)}`);
  const named = field === '' ? place : `${place}  ${withCharactersNamed(field)}`;
  const tint = severity === 'error' ? 'red' : 'yellow';
  return [
    severity === 'error' ? named : `${named}  ${summaries[language].advice}`,
    ...indented(message).map((one) => paint(tint, one)),
    ...indented(hint),
    ...codeFrame(text, { line, column }).map((one) => `  ${paintedLine(one, tint, paint)}`),
  ].join('\n');
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `  ${withCharactersNamed(line)}`);
}

/** A line of a code frame in colours: the marker and the caret in `tint`, neighbouring lines dimmed. */
function paintedLine(line: string, tint: 'red' | 'yellow', paint: Paint): string {
  if (line.startsWith('>')) return paint(tint, '>') + line.slice(1);
  return /^ +\| +\^$/u.test(line) ? line.slice(0, -1) + paint(tint, '^') : paint('dim', line);
}

/** The line that says how many problems there are and in how many files. */
export function summary(problems: readonly Problem[], manner: Manner = plain): string {
  const { language, paint } = { ...plain, ...manner };
  const phrases = summaries[language];
  if (problems.length === 0) return paint('green', phrases.none);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  const parts = [
    ...(errors > 0 || advice === 0 ? [phrases.errors(errors)] : []),
    ...(advice > 0 ? [phrases.pieces(advice)] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return paint(errors > 0 ? 'red' : 'yellow', phrases.sum(parts, phrases.files(files)));
}

/** The text of a file; `''` if it cannot be read or is a symbolic link, whose target may not be meant for a log. */
function textOf(content: string, file: string): string {
  try {
    return readRegularFile(content, file).toString('utf8');
  } catch {
    return '';
  }
}
