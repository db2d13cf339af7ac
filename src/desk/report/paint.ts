import { styleText } from 'node:util';

type Tint = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

/** Colours a text with terminal escape codes, or returns it unchanged where colours are not shown. */
export type Paint = (tint: Tint, text: string) => string;

export const colourless: Paint = (_, text) => text;

/** Colours texts if the stream is a terminal and `NO_COLOR` is not set (https://no-color.org/). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (tint, text) => styleText(tint, text, { stream });
}
