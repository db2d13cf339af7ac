import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { codeFrame } from './code-frame.ts';
import { summaries, type Summary } from './wording.ts';

export interface Told {
  readonly content: string;
  readonly language: Language;
}

/** Problems as people read them in a terminal: place, sentence, advice, the lines in question; a count at the end. */
export async function printProblems(problems: readonly Problem[], { content, language }: Told): Promise<string> {
  const texts = new Map<string, string>();
  for (const { file } of problems) if (!texts.has(file)) texts.set(file, await textOf(join(content, file)));
  return problemsInWords(problems, (file) => texts.get(file) ?? '', language);
}

/** `read` gives the text of a file; `''` where there is none to show. */
export function problemsInWords(
  problems: readonly Problem[],
  read: (file: string) => string,
  language: Language = 'en',
): string {
  const told = problems.map((problem) => inWords(problem, read(problem.file)));
  return [...told, summaryOf(problems, summaries[language])].join('\n\n');
}

function inWords({ file, line, column, field, message, hint }: Problem, text: string): string {
  const place = `${file}:${String(line)}:${String(column)}${field === '' ? '' : `  ${field}`}`;
  const frame = codeFrame(text, { line, column });
  return [place, `  ${message}`, `  ${hint}`, ...frame.map((one) => `  ${one}`)].join('\n');
}

function summaryOf(problems: readonly Problem[], phrases: Summary): string {
  if (problems.length === 0) return phrases.none;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  const parts = [...(errors > 0 ? [phrases.errors(errors)] : []), ...(advice > 0 ? [phrases.pieces(advice)] : [])];
  return phrases.sum(parts, phrases.files(new Set(problems.map(({ file }) => file)).size));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
