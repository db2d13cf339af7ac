/**
 * A quote, or a list item or footnote: `indent` is how many columns a line is indented to belong to it. An item that has
 * nothing in it yet (`isEmpty`) ends with an empty line.
 */
export type Container = 'quote' | { readonly indent: number; readonly isEmpty: boolean };

export const tabWidth = 4;
/** A line of dashes or stars between two parts of a text. */
export const rule = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/u;
const item = /^(?<mark> {0,3}(?:[-+*]|(?<number>\d{1,9})[.)]))(?<space> +|$)/u;
const footnote = /^ {0,3}\[\^[^\]\s]+\]: */u;
const quote = /^ {0,3}> ?/u;

/** Where a line goes on behind the marks of each of the open containers that it belongs to; first, where it begins. */
export function insideContainers(containers: readonly Container[], line: string): readonly number[] {
  const inside = [0];
  for (const container of containers) {
    const at = inside.at(-1) ?? 0;
    const rest = line.slice(at);
    const mark = container === 'quote' ? quote.exec(rest)?.[0].length : widthOf(container, rest);
    if (mark === undefined) break;
    inside.push(at + mark);
  }
  return inside;
}

function widthOf({ indent, isEmpty }: Exclude<Container, 'quote'>, rest: string): number | undefined {
  if (isBlank(rest)) return isEmpty ? undefined : Math.min(indent, rest.length);
  return indentOf(rest) >= indent ? indent : undefined;
}

/** The containers that a line opens, and where it goes on behind their marks. */
export function openedContainers(line: string, from: number, { interrupts }: { readonly interrupts: boolean }) {
  const containers: Container[] = [];
  let at = from;
  for (;;) {
    const next = containerOf(line.slice(at), interrupts && containers.length === 0);
    if (!next) return { containers, at };
    containers.push(next.container);
    at += next.length;
  }
}

interface Opened {
  readonly container: Container;
  readonly length: number;
}

function containerOf(rest: string, interrupts: boolean): Opened | undefined {
  const quoted = quote.exec(rest)?.[0].length;
  if (quoted !== undefined) return { container: 'quote', length: quoted };
  const note = footnote.exec(rest)?.[0].length;
  if (note !== undefined) return { container: { indent: tabWidth, isEmpty: false }, length: note };
  return rule.test(rest) ? undefined : itemOf(rest, interrupts);
}

function itemOf(rest: string, interrupts: boolean): Opened | undefined {
  const { mark, number, space } = item.exec(rest)?.groups ?? {};
  if (mark === undefined || space === undefined) return undefined;
  const isEmpty = isBlank(rest.slice(mark.length));
  // A paragraph is interrupted by no empty item, and by no list that begins with another number than 1.
  if (interrupts && (isEmpty || (number !== undefined && Number(number) !== 1))) return undefined;
  const indent = mark.length + (isEmpty || space.length > tabWidth ? 1 : space.length);
  return { container: { indent, isEmpty }, length: Math.min(indent, rest.length) };
}

export function indentOf(text: string): number {
  return /^ */u.exec(text)?.[0].length ?? 0;
}

/** Other white space than spaces and tabs is words to Markdown. */
export function isBlank(text: string): boolean {
  return /^ *$/u.test(text);
}
