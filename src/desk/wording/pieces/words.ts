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
  return typeof over === 'number' || text.includes('\n') ? `:\n${text}` : `: ${text}`;
}
