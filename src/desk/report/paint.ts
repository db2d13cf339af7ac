import { styleText } from 'node:util';

type Tint = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

/** Gives a text its colour, where whoever reads it can see colours. */
export type Paint = (tint: Tint, text: string) => string;

export const colourless: Paint = (_, text) => text;

/** Colours for a terminal alone: none in a file or a pipe, none where `NO_COLOR` is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (tint, text) => styleText(tint, text, { stream });
}
