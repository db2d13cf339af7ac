import type { Replacement } from '../../../model/problem.ts';
import { withCharactersNamed } from '../../text/hidden-characters.ts';

/** A problem in words: what is wrong, and what to do about it. */
export type Message = readonly [message: string, hint: string];

/** For each of some rules, a function from its facts to its words. */
export type Messages = Readonly<Record<string, (facts: never) => Message>>;

/** A value to be quoted in a message: on one line, cut after 79 characters, with hidden characters replaced. */
export function shortened(value: string): string {
  const line = withCharactersNamed(value.replace(/\s+/gu, ' ').trim());
  const letters = Array.from(line);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
}

export function yamlText(value: string): string {
  return JSON.stringify(value);
}

/** The end of a hint that offers lines to paste: behind a colon, or, where their indent counts, under it. */
export function offering({ text, over }: Replacement): string {
  return typeof over === 'number' ? `:\n${text}` : `: ${text}`;
}

/** A valid instant to paste that keeps the day and the time which the editor wrote, if they can be read. */
export function instantLike(written: string): string {
  const day = /^\d{4}-\d\d-\d\d/u.exec(written)?.[0] ?? '2025-09-02';
  const time = /\d\d:\d\d(?::\d\d)?/u.exec(written.slice(10))?.[0] ?? '09:30:00';
  return `${day}T${time.length === 5 ? `${time}:00` : time}+03:00`;
}

/** Why a text is not an instant: no time, no zone, a time that does not exist, or another format. */
export function faultOfInstant(written: string): 'time' | 'zone' | 'impossible' | 'form' {
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return 'time';
  if (/^[\d-]{10}[T ][\d:.]+$/u.test(written)) return 'zone';
  return /^[\d-]{10}T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(written) ? 'impossible' : 'form';
}
