import { shown } from '../text/hidden-characters.ts';
import type { Words } from './wording.ts';

export function words(message: string, hint: string): Words {
  return { message, hint };
}

/** A value as a sentence bears it: on one line, and not too long. */
export function shortened(value: string): string {
  const line = shown(value.replace(/\s+/gu, ' ').trim());
  const letters = Array.from(line);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
}

/** A text as YAML in double quotes. */
export function yamlText(value: string): string {
  return JSON.stringify(value);
}

/** A line of YAML with its value in double quotes, to paste. */
export function lineInQuotes(line: string): string {
  const [, name = '', value = ''] = /^((?:- )?[\w-]+:\s+|- )(.*)$/u.exec(line) ?? ['', '', line];
  return `${name}${yamlText(value.replace(/^["']|["']$/gu, ''))}`;
}

/** A moment to paste, with as much as can be kept of what the editor wrote. */
export function instantLike(written: string): string {
  const day = /^\d{4}-\d\d-\d\d/u.exec(written)?.[0] ?? '2025-09-02';
  const time = /\d\d:\d\d(?::\d\d)?/u.exec(written.slice(10))?.[0] ?? '09:30:00';
  return `${day}T${time.length === 5 ? `${time}:00` : time}+03:00`;
}

/** What a text that should be a moment lacks. */
export function faultOfInstant(written: string): 'time' | 'zone' | 'impossible' | 'form' {
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return 'time';
  if (/^[\d-]{10}[T ][\d:.]+$/u.test(written)) return 'zone';
  return /^[\d-]{10}T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(written) ? 'impossible' : 'form';
}
