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

/** A line of YAML with its value put in double quotes, to paste. */
export function lineInQuotes(line: string): string {
  const [, name = '', value = ''] = /^((?:- )?[\w-]+:\s+|- )(.*)$/u.exec(line) ?? ['', '', line];
  return `${name}${yamlText(value.replace(/^["']|["']$/gu, ''))}`;
}
